"""根河市文化旅游广电局政务公开公众参与工作制度三: delegates may be invited; they speak and do not vote."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.meeting_openness.acts import HoldMeeting, InviteDelegates, MeetingState, Speak, Vote
from govopen.workflows.parties import DELEGATE, ORGAN

S = MeetingState


def _g(number: str) -> Provision:
    return clause(f"政务公开公众参与工作制度{number}")


# fmt: off
LAW = LawFile(
    title="公众列席会议", title_en="Meeting openness", instrument="genhe", version="2019", document=True,
    states=(S.PLANNED, S.HELD), initial=S.PLANNED, final=frozenset({S.HELD}),
    steps=(
        # 三(一) 「除依法应当保密的外…可邀请公众代表列席」
        Step(_g("三(一)"), ORGAN.must_not(InviteDelegates), when=S.PLANNED, given=one_of("secret", True)),
        # 三(二) 「公众代表应与列席会议议题相关」
        Step(_g("三(二)"), ORGAN.must_not(InviteDelegates), when=S.PLANNED,
             given=(one_of("secret", False), one_of("connected", False))),
        # 三(一) on three classes of items
        Step(_g("三(一)"), ORGAN.may(InviteDelegates), when=S.PLANNED,
             given=(one_of("secret", False), one_of("connected", True)), contains=("item",)),
        Step(_g("三(一)"), fact(HoldMeeting), when=S.PLANNED, then=S.HELD),
        # 三(三) 「有权发表与议题相关的个人意见，但不参与会议表决」
        Step(_g("三(三)"), DELEGATE.may(Speak), when=S.HELD, after=(InviteDelegates,)),
        Step(_g("三(三)"), DELEGATE.must_not(Vote), when=S.HELD),
    ),
    waits={S.PLANNED: "the document sets the meeting no day"},
    left_out={"四 可": "talking with the public on the network is another form of participation, without steps"},
)
# fmt: on
