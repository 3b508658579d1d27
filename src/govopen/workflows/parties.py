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

APPLICANT = Party("applicant", "行政复议申请人")
"""Who applies for reconsideration."""

RESPONDENT = Party("respondent", "被申请人", organ=True)
"""The organ whose act, or silence, is reconsidered."""

RECONSIDERATION_ORGAN = Party("reconsideration_organ", "行政复议机关", organ=True)
"""The organ that accepts and decides."""

RECONSIDERATION_OFFICE = Party("reconsideration_office", "行政复议机构", organ=True)
"""Its office, which handles the case and extends the period."""

VENUE_ORGANS = Party("venue_organs", "收到申请的行政机关或者其共同上一级行政机关")
"""Organs that settle which of several takes a case: their delay is not the delay of the one that gets it."""

DOCUMENT_MAKER = Party("document_maker", "制定机关", organ=True)
"""Who made the normative document that is reviewed along with the act."""

DOCUMENT_RECEIVER = Party("document_receiver", "有权处理的机关", organ=True)
"""Who gets a normative document forwarded, because it may handle it."""

COURT = Party("court", "人民法院", organ=True)
"""The court; an irregular act of it moves no clock in its favour."""

PLAINTIFF = Party("plaintiff", "原告")
"""Who sues."""

DEFENDANT = Party("defendant", "被告", organ=True)
"""The organ that is sued."""

COMPETENT_DEPARTMENT = Party("competent_department", "政务公开主管部门", organ=True)
"""The department that supervises disclosure work (政府信息公开工作主管部门) and assesses it."""

SUPERIOR_ORGAN = Party("superior_organ", "上一级行政机关", organ=True)
"""The organ above, which orders remediation."""

COMPLAINANT = Party("complainant", "投诉、举报人")
"""Who complains or gives a tip."""

LEGALITY_REVIEWER = Party("legality_reviewer", "负责合法性审查的部门", organ=True)
"""The department that reviews whether a draft is lawful."""

DELEGATE = Party("delegate", "公众代表")
"""A delegate of the public at a meeting."""
