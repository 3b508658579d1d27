"""武定县发展和改革局实施意见二(二): whether to invite, open, broadcast is decided with the plan of the meeting."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.meeting_openness.acts import (
    ApprovePlan,
    Broadcast,
    HoldMeeting,
    InviteDelegates,
    MeetingState,
    ProposeOpenness,
    SubmitPlan,
)
from govopen.workflows.parties import ORGAN

S = MeetingState
AT = clause("二(二)")
BEFORE = frozenset({S.PLANNED, S.PROPOSED, S.SUBMITTED})

# fmt: off
LAW = LawFile(
    title="会议公开", title_en="Meeting openness", instrument="wuding", version="2018", document=True,
    states=S, initial=S.PLANNED, final=frozenset({S.HELD}),
    steps=(
        # 「对涉及公众利益、需要社会广泛知晓的电视电话会议，行政机关应积极采取…直播等形式向社会公开」
        Step(AT, ORGAN.may(Broadcast), when={S.APPROVED, S.HELD}, contains=("channels",)),
        # 「应提出是否邀请有关方面人员列席会议、是否公开以及公开方式的意见」
        Step(AT, ORGAN.shall(ProposeOpenness), when=S.PLANNED, then=S.PROPOSED, contains=("invite", "public", "how")),
        # 「随会议方案一同报批；之前已公开征求意见的，应一并附上意见收集和采纳情况的说明」
        Step(AT, ORGAN.shall(SubmitPlan), when=S.PROPOSED, then=S.SUBMITTED, given=one_of("consulted_before", False)),
        Step(AT, ORGAN.shall(SubmitPlan), when=S.PROPOSED, then=S.SUBMITTED, given=one_of("consulted_before", True),
             requires=("consultation_report",)),
        Step(AT, ORGAN.shall(ApprovePlan), when=S.SUBMITTED, then=S.APPROVED, contains=("approved_by",)),
        # 「建立健全利益相关方、公众代表、专家、媒体等列席政府有关会议的制度」
        Step(AT, ORGAN.may(InviteDelegates), when=BEFORE | {S.APPROVED}),
        # 「对涉及重大民生事项的会议议题」 the plan is approved with the opinion first
        Step(AT, fact(HoldMeeting, ORGAN), when=S.APPROVED, then=S.HELD),
        Step(AT, fact(HoldMeeting, ORGAN), when=BEFORE, then=S.HELD, given=one_of("livelihood", False)),
        Step(AT, ORGAN.may(HoldMeeting), when=BEFORE, then=S.HELD, given=one_of("livelihood", True), after=(ApprovePlan,)),
    ),
    waits={state: "the document sets the meeting no day" for state in S if state is not S.HELD},
    left_out={"二(二) 应 公布决策草案": "publishing the draft before the decision is the workflow public_consultation"},
)
# fmt: on
