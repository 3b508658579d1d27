"""The parties of the procedures, one name each."""

from __future__ import annotations

from govopen.workflows.grammar import Party

ORGAN = Party("organ", "行政机关", organ=True)
"""The body bound by the duty."""

REQUESTER = Party("requester", "申请人")
"""Who asks for information."""

THIRD_PARTY = Party("third_party", "第三方")
"""Whose trade secret or privacy the information touches."""

CONSULTED_ORGAN = Party("consulted_organ", "被征求意见机关")
"""Another organ that is asked for its opinion."""

SECRECY_AUTHORITY = Party("secrecy_authority", "有权确定的机关")
"""The department or secrecy administration that may determine an unclear matter."""
