"""行政复议: the Law of 1999 (as amended to 2017), in force to 2023, arts. 9 to 32, in the order of the articles."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL
from govopen.workflows.administrative_reconsideration.acts import (
    Accept,
    Apply,
    ExtendDecision,
    NoteObstacle,
    NoteSilence,
    OpenDocumentReview,
    OrderPerformance,
    Perform,
    RefuseAcceptance,
    RemoveObstacle,
    RequestWithdrawal,
    Respond,
    SendCopy,
    ServeDecision,
    StateLimit,
    Sue,
)
from govopen.workflows.administrative_reconsideration.decisions import KINDS_1999, decision_steps
from govopen.workflows.administrative_reconsideration.law_document_review import DOCUMENT_REVIEW_1999
from govopen.workflows.administrative_reconsideration.left_out import LEFT_OUT_1999
from govopen.workflows.administrative_reconsideration.words import (
    Limit,
    Procedure,
    ReconsiderationState,
    RefusalGround,
)
from govopen.workflows.grammar import LawFile, Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import APPLICANT, RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN, RESPONDENT

S = ReconsiderationState
OFFICE, REVIEW = RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN
LIMITED = {S.NOT_APPLIED, S.PERIOD_RUNNING}
HEARD = {S.ORDINARY, S.SILENT}
LEFT = (ARL.DECIDE, ARL.COPY, ARL.RESPOND, ARL.SUE_AFTER, APL.SUE_AFTER_REVIEW_SILENCE)
STATES = (S.NOT_APPLIED, S.PERIOD_RUNNING, S.OBSTRUCTED, S.EXAMINING, S.ORDINARY, S.SILENT, S.DECIDED, S.SERVED,
          S.NOT_ACCEPTED, S.SUED, S.TERMINATED)  # fmt: skip

# fmt: off
LAW = LawFile(
    title="行政复议", title_en="Administrative reconsideration", instrument="arl", version="1999",
    states=STATES, initial=S.NOT_APPLIED, final=frozenset({S.TERMINATED}),
    resting=frozenset({S.SERVED, S.NOT_ACCEPTED, S.SUED}),
    steps=(
        # 第九条 「自知道该具体行政行为之日起六十日内」, 「申请期限自障碍消除之日起继续计算」; 第十一条
        Step(art(9, 1), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING, starts=[ARL.APPLY],
             from_="runs_from", given=one_of("limit", Limit.SIXTY_DAYS)),
        Step(art(9, 2), fact(NoteObstacle, APPLICANT), when=S.PERIOD_RUNNING, then=S.OBSTRUCTED, excludes=ARL.APPLY),
        Step(art(9, 2), fact(RemoveObstacle, APPLICANT), when=S.OBSTRUCTED, then=S.PERIOD_RUNNING),
        # 第十七条第二款 「自行政复议机关负责法制工作的机构收到之日起即为受理」: every period runs from receipt
        Step(art(11), fact(Apply, APPLICANT), when={*LIMITED, S.OBSTRUCTED}, then=S.EXAMINING, within=ARL.APPLY,
             starts=[ARL.ADMISSION, ARL.DECIDE, ARL.COPY], from_="received_on|on"),
        # 第十六条第一款 「在法定行政复议期限内不得向人民法院提起行政诉讼」
        Step(art(16, 1), APPLICANT.must_not(Sue), when=S.ORDINARY),
        # 第十七条第一款 「应当在五日内进行审查，对不符合本法规定的…决定不予受理，并书面告知申请人」
        Step(art(17, 2), REVIEW.shall(Accept), when=S.EXAMINING, then=S.ORDINARY, within=ARL.ADMISSION,
             given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", True))),
        Step(art(17, 1), REVIEW.must_not(Accept), when=S.EXAMINING, then=S.ORDINARY, within=ARL.ADMISSION,
             given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", False))),
        Step(art(17, 1), REVIEW.shall(RefuseAcceptance), when=S.EXAMINING, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
             given=one_of("ground", RefusalGround.NOT_COMPETENT), contains=("competent_organ",)),
        Step(art(17, 1), REVIEW.shall(RefuseAcceptance), when=S.EXAMINING, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
             given=none_of("ground", RefusalGround.NOT_COMPETENT)),
        Step(art(17, 2), lapse(ARL.ADMISSION), when=S.EXAMINING, then=S.ORDINARY),
        Step(art(17, 2), REVIEW.must_not(RefuseAcceptance), when=HEARD),
        # 第十九条 「自收到不予受理决定书之日起或者行政复议期满之日起十五日内」; else 行政诉讼法第四十五条
        Step(art(19), fact(NoteSilence, APPLICANT), when=S.ORDINARY, then=S.SILENT, starts=[ARL.SUE_AFTER],
             from_="ended_on", given=one_of("review_first", True)),
        Step(art(45, of="apl"), fact(NoteSilence, APPLICANT), when=S.ORDINARY, then=S.SILENT,
             starts=[APL.SUE_AFTER_REVIEW_SILENCE], from_="ended_on", given=one_of("review_first", False)),
        Step(art(19), REVIEW.shall(ServeDecision), when=S.NOT_ACCEPTED, starts=[ARL.SUE_AFTER],
             given=one_of("review_first", True)),
        Step(art(40, 1), REVIEW.shall(ServeDecision), when=S.NOT_ACCEPTED,
             given=one_of("review_first", False)),
        Step(art(19), fact(Sue, APPLICANT), when={S.NOT_ACCEPTED, S.SILENT}, then=S.SUED,
             within=(ARL.SUE_AFTER, APL.SUE_AFTER_REVIEW_SILENCE), voids=(ARL.DECIDE, ARL.COPY, ARL.RESPOND)),
        # 第二十三条第一款 copy within 7 working days of acceptance, reply within 10 calendar days of its receipt
        Step(art(23, 1), OFFICE.shall(SendCopy), when={S.EXAMINING, *HEARD}, within=ARL.COPY,
             starts=[ARL.RESPOND], from_="received_on|on"),
        Step(art(23, 1), RESPONDENT.shall(Respond), when=HEARD, within=ARL.RESPOND, contains=("evidence",)),
        # 第二十五条 「经说明理由，可以撤回；撤回行政复议申请的，行政复议终止」
        Step(art(25), fact(RequestWithdrawal, APPLICANT), when={S.EXAMINING, *HEARD}, then=S.TERMINATED,
             contains=("reasons",)),
        # 第二十六条、第二十七条 「处理期间，中止对具体行政行为的审查」
        Step(art(26), REVIEW.may(OpenDocumentReview), when=S.ORDINARY, child=DOCUMENT_REVIEW_1999, excludes=ARL.DECIDE),
        # 第二十八条 the kinds of decision: decisions.py; 第三十一条第一款 sixty days
        *decision_steps(KINDS_1999, HEARD, within=(ARL.DECIDE,), voids=LEFT, wants=("approved_by",),
                        document_review=(DOCUMENT_REVIEW_1999, art(26))),
        # 第三十一条第一款 「经行政复议机关的负责人批准，可以适当延长，并告知申请人和被申请人」
        Step(art(31, 1), REVIEW.may(ExtendDecision), when=HEARD, requires=("approved_by", "notified_on"),
             extends=(ARL.DECIDE, ARL.DECIDE_EXTENSION)),
        # 第三十一条第三款 「一经送达，即发生法律效力」; suit: 第五条, 行政诉讼法第四十五条; 第三十二条 performance
        Step(art(31, 3), REVIEW.shall(ServeDecision), when=S.DECIDED, then=S.SERVED, starts=[APL.SUE_AFTER_REVIEW]),
        Step(art(45, of="apl"), fact(Sue, APPLICANT), when={S.DECIDED, S.SERVED}, then=S.SUED, within=APL.SUE_AFTER_REVIEW),
        Step(art(32, 1), RESPONDENT.shall(Perform), when={S.DECIDED, S.SERVED, S.SUED},
             within=(ARL.PERFORM, ARL.REDO)),
        Step(art(32, 2), REVIEW.may(OrderPerformance), when={S.SERVED, S.SUED}),
    ),
    left_out=LEFT_OUT_1999,
)
# fmt: on
