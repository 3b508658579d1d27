"""The inspection of a site, or an expert appraisal, during a reconsideration: a child whose time is left out.

What leaves the time out stands in the implementing regulations, and is said by the step that opens the child.
"""

from __future__ import annotations

from collections.abc import Mapping

from govopen.citation import art
from govopen.workflows.administrative_reconsideration.acts_beside import BeginInquiry, EndInquiry
from govopen.workflows.administrative_reconsideration.words import InquiryState
from govopen.workflows.grammar import LawFile, State, Step, fact
from govopen.workflows.parties import RECONSIDERATION_OFFICE

S = InquiryState
WAITS: Mapping[State, str] = {
    S.NOT_BEGUN: "no text says when to inspect or appraise",
    S.UNDER_WAY: "no text says how long it may take",
}

# fmt: off
INQUIRY_2023 = LawFile(
    title="现场勘验、鉴定", title_en="Inquiry", instrument="arl", version="2023",
    states=S, initial=S.NOT_BEGUN, final=frozenset({S.ENDED}),
    steps=(
        # 第四十五条第一款 「有权向有关单位和个人调查取证」; 第四十三条 鉴定意见, 勘验笔录 are evidence
        Step(art(45, 1), RECONSIDERATION_OFFICE.may(BeginInquiry), when=S.NOT_BEGUN, then=S.UNDER_WAY),
        Step(art(45, 1), fact(EndInquiry), when=S.UNDER_WAY, then=S.ENDED),
    ),
    waits=WAITS,
)

INQUIRY_1999 = LawFile(
    title="现场勘验、鉴定", title_en="Inquiry", instrument="arl", version="1999",
    states=S, initial=S.NOT_BEGUN, final=frozenset({S.ENDED}),
    steps=(
        # 第二十二条 「可以向有关组织和人员调查情况」
        Step(art(22), RECONSIDERATION_OFFICE.may(BeginInquiry), when=S.NOT_BEGUN, then=S.UNDER_WAY),
        Step(art(22), fact(EndInquiry), when=S.UNDER_WAY, then=S.ENDED),
    ),
    waits=WAITS,
)
# fmt: on
