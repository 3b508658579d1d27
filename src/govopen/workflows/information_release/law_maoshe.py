"""茅畲乡政务信息发布审核制度: who checks what before it stands on the website, and after. No clause sets a number of days."""

from __future__ import annotations

from govopen.citation import Provision, art, clause
from govopen.terms import Severity
from govopen.workflows.grammar import LawFile, Step, fact, gate, not_stated, one_of, stated
from govopen.workflows.information_release.acts import (
    ApproveRelease,
    AssignCollection,
    CollectInformation,
    Found,
    Proofread,
    RecheckInformation,
    RegisterRelease,
    ReleaseInformation,
    ReleaseState,
    RepairRelease,
    RereadRelease,
    SendBackInformation,
    TakeDown,
)
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.confirmation import CONFIRMATION, AskConfirmation, ConfirmationState
from govopen.workflows.secrecy_review.acts import OpenReview, ReviewState
from govopen.workflows.secrecy_review.law_2019 import LAW as SECRECY_REVIEW

S = ReleaseState
BEFORE = {S.NOT_ASSIGNED, S.ASSIGNED, S.COLLECTED, S.PROOFREAD, S.AWAITING_LEADER, S.RECHECKED}
UNCHECKED = {S.NOT_ASSIGNED, S.ASSIGNED, S.COLLECTED, S.PROOFREAD}
ONLINE = {S.RELEASED, S.REGISTERED}


def _c(number: str) -> Provision:
    return clause(f"政务信息发布审核制度第{number}条")


# fmt: off
LAW = LawFile(
    title="政务信息发布审核", title_en="Information release", instrument="maoshe", version="2023",
    states=S, initial=S.NOT_ASSIGNED, final=frozenset({S.TAKEN_DOWN}), resting=frozenset({S.REGISTERED}), document=True,
    steps=(
        # 第五条 「由乡党政办分派给各办信息采集任务」
        Step(_c("五"), ORGAN.shall(AssignCollection), when=S.NOT_ASSIGNED, then=S.ASSIGNED),
        # 第四条 「栏目相关内容信息由各办负责报送采集」
        Step(_c("四"), ORGAN.shall(CollectInformation), when={S.NOT_ASSIGNED, S.ASSIGNED}, then=S.COLLECTED),
        # 第八条 「信息发布前必须认真校对和审核，确认无误后方可报送」
        Step(_c("八"), ORGAN.shall(Proofread), when=S.COLLECTED, then=S.PROOFREAD),
        # 条例第十一条第一款, 第十七条第二款: other organs confirm, secrecy is reviewed
        Step(art(11, 1, of="ogi"), ORGAN.may(AskConfirmation), when=BEFORE, child=CONFIRMATION),
        Step(art(17, 2, of="ogi"), ORGAN.shall(OpenReview), when=BEFORE, child=SECRECY_REVIEW),
        # 第五条 「党政办审查人员进行复核，重要内容呈报乡分管领导」
        Step(_c("五"), ORGAN.shall(RecheckInformation), when={S.COLLECTED, S.PROOFREAD}, then=S.AWAITING_LEADER,
             given=one_of("important", True), after=(Proofread,)),
        Step(_c("五"), ORGAN.shall(RecheckInformation), when={S.COLLECTED, S.PROOFREAD}, then=S.RECHECKED,
             given=one_of("important", False), after=(Proofread,)),
        Step(_c("五"), fact(SendBackInformation, ORGAN), when={S.PROOFREAD, S.AWAITING_LEADER, S.RECHECKED}, then=S.ASSIGNED),
        Step(_c("五"), ORGAN.shall(ApproveRelease), when=S.AWAITING_LEADER, then=S.RECHECKED, contains=("approved_by",)),
        # 第七条 「不得制作和传播下列信息」: eight kinds
        Step(_c("七"), ORGAN.must_not(ReleaseInformation), when=BEFORE, then=S.RELEASED, given=stated("banned")),
        # 第二条 「正式发布前，必须进行预先审核」; 第五条 「分管领导审核确定后方可对外发布」
        Step(_c("五"), ORGAN.shall(ReleaseInformation), when=S.RECHECKED, then=S.RELEASED, given=not_stated("banned"),
             gate=(gate(SECRECY_REVIEW, {ReviewState.CLEARED}, art(17, 2, of="ogi"), unrecorded=Severity.CAUTION),
                   gate(CONFIRMATION, {ConfirmationState.CONFIRMED}, art(11, 1, of="ogi"), severity=Severity.BREACH))),
        Step(_c("二"), ORGAN.must_not(ReleaseInformation), when=UNCHECKED, then=S.RELEASED, given=not_stated("banned")),
        Step(_c("五"), ORGAN.must_not(ReleaseInformation), when=S.AWAITING_LEADER, then=S.RELEASED, given=not_stated("banned")),
        # 第六条 「网站管理员对网站发布的信息资料进行登记并存档」
        Step(_c("六"), ORGAN.shall(RegisterRelease), when=S.RELEASED, then=S.REGISTERED),
        # 第九条 「发现问题应及时进行更正，及时撤除不符合规定的上网信息」
        Step(_c("九"), ORGAN.shall(RereadRelease), when=ONLINE, given=one_of("found", Found.IN_ORDER)),
        Step(_c("九"), ORGAN.shall(RereadRelease), when=ONLINE, then=S.TO_BE_REPAIRED, given=one_of("found", Found.TO_REPAIR)),
        Step(_c("九"), ORGAN.shall(RereadRelease), when=ONLINE | {S.TO_BE_REPAIRED}, then=S.TO_BE_TAKEN_DOWN,
             given=one_of("found", Found.TO_TAKE_DOWN)),
        Step(_c("九"), ORGAN.shall(RepairRelease), when=S.TO_BE_REPAIRED, then=S.RELEASED),
        Step(_c("九"), ORGAN.shall(TakeDown), when=ONLINE | {S.TO_BE_REPAIRED, S.TO_BE_TAKEN_DOWN}, then=S.TAKEN_DOWN),
    ),
    waits={state: "the document sets no number of days" for state in S if state not in {S.REGISTERED, S.TAKEN_DOWN}},
    left_out={
        "政务信息发布审核制度第三条 应": "timeliness and truth of information are qualities, not acts",
        "政务信息发布审核制度第六条": "统一归口管理: a competence, not an act",
        "政务信息发布审核制度第八条": "responsibility for leaks and errors belongs to supervision",
        "政务信息发布审核制度第九条": "who removes the effects, and accountability, belong to supervision",
    },
)
# fmt: on
