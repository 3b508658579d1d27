"""黄岩区政府信息公开发布制度第六条第3项: delegates of the public may listen to meetings of the government."""

from __future__ import annotations

from govopen.citation import art
from govopen.workflows.grammar import LawFile, Step, fact
from govopen.workflows.meeting_openness.acts import HoldMeeting, InviteDelegates, MeetingState
from govopen.workflows.parties import ORGAN

S = MeetingState
# fmt: off
LAW = LawFile(
    title="会议公开", title_en="Meeting openness", instrument="huangyan", version="2023", document=True,
    states=(S.PLANNED, S.HELD), initial=S.PLANNED, final=frozenset({S.HELD}),
    steps=(
        # 第六条第3项 「必要时，可以邀请公众代表旁听政府有关会议」
        Step(art(6, None, 3), ORGAN.may(InviteDelegates), when=S.PLANNED),
        Step(art(6, None, 3), fact(HoldMeeting), when=S.PLANNED, then=S.HELD),
    ),
    waits={S.PLANNED: "the document sets the meeting no day"},
)
# fmt: on
