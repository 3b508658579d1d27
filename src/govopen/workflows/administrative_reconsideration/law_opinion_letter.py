"""The opinion letter (行政复议意见书) of a reconsideration organ, and the report on it: a child of the reconsideration."""

from __future__ import annotations

from collections.abc import Mapping

from govopen.citation import art
from govopen.rules.names import ARL, ARL_IMPL
from govopen.workflows.administrative_reconsideration.acts_beside import IssueOpinion, ReportCorrection
from govopen.workflows.administrative_reconsideration.words import OpinionState
from govopen.workflows.grammar import LawFile, State, Step
from govopen.workflows.parties import ORGAN, RECONSIDERATION_ORGAN

S = OpinionState
WAITS: Mapping[State, str] = {S.NOT_ISSUED: "no text says when an opinion letter is made"}

# fmt: off
OPINION_LETTER_2023 = LawFile(
    title="行政复议意见书", title_en="Opinion letter", instrument="arl", version="2023",
    states=S, initial=S.NOT_ISSUED, final=frozenset({S.REPORTED}),
    steps=(
        # 第七十六条 「可以向其制发行政复议意见书」, 「自收到行政复议意见书之日起六十日内…报送行政复议机关」
        Step(art(76), RECONSIDERATION_ORGAN.may(IssueOpinion), when=S.NOT_ISSUED, then=S.AWAITING_REPORT,
             starts=[ARL.OPINION_REPORT], from_="received_on|on"),
        Step(art(76), ORGAN.shall(ReportCorrection), when=S.AWAITING_REPORT, then=S.REPORTED, within=ARL.OPINION_REPORT),
    ),
    waits=WAITS,
)

OPINION_LETTER_1999 = LawFile(
    title="行政复议意见书", title_en="Opinion letter", instrument="arl", version="1999",
    beside={"arl_impl": ("2007",)}, states=S, initial=S.NOT_ISSUED, final=frozenset({S.REPORTED}),
    steps=(
        # 实施条例第五十七条第一款 「应当自收到行政复议意见书之日起60日内将…情况通报行政复议机构」
        Step(art(57, 1, of="arl_impl"), RECONSIDERATION_ORGAN.may(IssueOpinion), when=S.NOT_ISSUED,
             then=S.AWAITING_REPORT, starts=[ARL_IMPL.OPINION_REPORT], from_="received_on|on"),
        Step(art(57, 1, of="arl_impl"), ORGAN.shall(ReportCorrection), when=S.AWAITING_REPORT, then=S.REPORTED,
             within=ARL_IMPL.OPINION_REPORT),
    ),
    waits=WAITS,
)
# fmt: on
