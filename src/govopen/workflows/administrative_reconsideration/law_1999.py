"""行政复议: the Law of 1999 (as amended to 2017), in force to 2023, with the implementing regulations of 2007.

Arts. 9 to 23 stand in `law_1999_application`; a step of 实施条例 moves a clock from 1 August 2007.
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL, ARL_IMPL
from govopen.workflows.acts import OfficeStep
from govopen.workflows.administrative_reconsideration.acts import (
    DismissApplication,
    ExtendDecision,
    HoldHearing,
    Mediate,
    OpenDocumentReview,
    OrderPerformance,
    Perform,
    RequestWithdrawal,
    Resume,
    ServeDecision,
    Stay,
    Sue,
    Terminate,
)
from govopen.workflows.administrative_reconsideration.acts_beside import BeginInquiry, IssueOpinion, SubmitSettlement
from govopen.workflows.administrative_reconsideration.decisions import KINDS_1999, NO_WORSE_1999, decision_steps
from govopen.workflows.administrative_reconsideration.law_1999_application import (
    APPLICATION_1999,
    EXCHANGE,
    FIRST,
    HEARD,
    OFFICE,
    OPEN,
    REST,
    REVIEW,
    SUITS,
)
from govopen.workflows.administrative_reconsideration.law_document_review import DOCUMENT_REVIEW_1999
from govopen.workflows.administrative_reconsideration.law_inquiry import INQUIRY_1999
from govopen.workflows.administrative_reconsideration.law_opinion_letter import OPINION_LETTER_1999
from govopen.workflows.administrative_reconsideration.left_out import LEFT_OUT_1999
from govopen.workflows.administrative_reconsideration.words import (
    DismissalGround,
    Inquiry,
    ReconsiderationState,
    StayGround,
    TerminationGround,
)
from govopen.workflows.grammar import LawFile, Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import APPLICANT, RESPONDENT

S, G, T = ReconsiderationState, StayGround, TerminationGround
PERSONAL = (G.DEATH, G.INCAPACITY, G.DISSOLUTION)
BEFORE_THE_END = {*FIRST, S.AWAITING_SUPPLEMENT, *OPEN}
STATES = tuple(state for state in S if state not in {S.SIMPLIFIED, S.SIMPLIFIED_STAYED, S.WITHDRAWN})

# fmt: off
LAW = LawFile(
    title="行政复议", title_en="Administrative reconsideration", instrument="arl", version="1999",
    beside={"arl_impl": ("2007",)}, states=STATES, initial=S.NOT_APPLIED,
    final=frozenset({S.TRANSFERRED, S.ABANDONED, S.TERMINATED}),
    resting=frozenset({S.SERVED, S.NOT_ACCEPTED, S.DISMISSED, S.MEDIATED, S.SUED}),
    steps=(
        *APPLICATION_1999,
        # 第二十五条 「经说明理由，可以撤回；撤回行政复议申请的，行政复议终止」, 实施条例第三十八条第一款 「经行政复议机构同意」:
        # the applicant asks, and the organ that lets the application go terminates
        Step(art(25), fact(RequestWithdrawal, APPLICANT), when=BEFORE_THE_END, contains=("reasons",)),
        Step(art(25), REVIEW.may(Terminate), when=BEFORE_THE_END, then=S.TERMINATED, given=one_of("ground", T.WITHDRAWN)),
        # 第二十六条、第二十七条 「处理期间，中止对具体行政行为的审查」
        Step(art(26), REVIEW.may(OpenDocumentReview), when=S.ORDINARY, child=DOCUMENT_REVIEW_1999, excludes=ARL.DECIDE),
        # 第二十八条 the kinds of decision: decisions.py; 第三十一条第一款 sixty days
        *decision_steps(KINDS_1999, HEARD, within=(ARL.DECIDE,), voids=REST, wants=("approved_by",),
                        document_review=(DOCUMENT_REVIEW_1999, art(26)), no_worse=NO_WORSE_1999),
        # 第三十一条第一款 「经行政复议机关的负责人批准，可以适当延长，并告知申请人和被申请人」
        Step(art(31, 1), REVIEW.may(ExtendDecision), when=OPEN, requires=("approved_by", "notified_on"),
             extends=(ARL.DECIDE, ARL.DECIDE_EXTENSION)),
        # 第三十一条第三款 「一经送达，即发生法律效力」; suit: 第五条, 行政诉讼法第四十五条; 第三十二条 performance
        # 实施条例第四十九条第一款 「法律、法规、规章未规定期限的，重新作出具体行政行为的期限为60日」
        # doubt: from when these sixty days run is not said; read as from service, which gives the decision its effect
        Step(art(31, 3), REVIEW.shall(ServeDecision), when=S.DECIDED, then=S.SERVED, voids=REST, starts=[APL.SUE_AFTER_REVIEW],
             given=one_of("redo_unlimited", False)),
        Step(art(31, 3), REVIEW.shall(ServeDecision), when=S.DECIDED, then=S.SERVED, voids=REST,
             starts=[APL.SUE_AFTER_REVIEW, ARL_IMPL.REDO], given=one_of("redo_unlimited", True)),
        Step(art(31, 3), REVIEW.shall(ServeDecision), when=S.DISMISSED, voids=(*EXCHANGE, *SUITS),
             starts=[APL.SUE_AFTER_REVIEW]),
        Step(art(45, of="apl"), fact(Sue, APPLICANT), when={S.DECIDED, S.SERVED, S.DISMISSED}, then=S.SUED,
             within=APL.SUE_AFTER_REVIEW),
        Step(art(32, 1), RESPONDENT.shall(Perform), when={S.DECIDED, S.SERVED, S.SUED},
             within=(ARL.PERFORM, ARL.REDO, ARL_IMPL.REDO)),
        Step(art(32, 2), REVIEW.may(OrderPerformance), when={S.SERVED, S.SUED}),
        # the lines of the respondent's own checklist, where it has one
        Step(art(23, 1), fact(OfficeStep, RESPONDENT), when=OPEN | {S.DECIDED, S.SERVED, S.DISMISSED, S.MEDIATED, S.SUED}),

        # 实施条例第三十三条 「对重大、复杂的案件…可以采取听证的方式审理」: no period of notice
        Step(art(33, of="arl_impl"), OFFICE.may(HoldHearing), when=HEARD),
        # 实施条例第三十四条第三款 「现场勘验所用时间」, 第三十七条 「鉴定所用时间」 「不计入行政复议审理期限」
        *(Step(place, OFFICE.may(BeginInquiry), when=S.ORDINARY, child=INQUIRY_1999, excludes=ARL.DECIDE,
               given=one_of("inquiry", inquiry)) for inquiry, place in
          ((Inquiry.INSPECTION, art(34, 3, of="arl_impl")), (Inquiry.APPRAISAL, art(37, of="arl_impl")))),
        # 实施条例第四十条 「应当向行政复议机构提交书面和解协议」, 「行政复议机构应当准许」: it ends the case (第四十二条)
        Step(art(40, of="arl_impl"), fact(SubmitSettlement), when=OPEN),
        # 实施条例第四十一条 stayed, resumed; the period of the decision does not run meanwhile
        Step(art(41, 1, of="arl_impl"), REVIEW.may(Stay), when=S.ORDINARY, then=S.STAYED, excludes=ARL.DECIDE,
             starts=[ARL_IMPL.STAY_ENDS], given=one_of("ground", *PERSONAL), wants=("notified_on",)),
        Step(art(41, 1, of="arl_impl"), REVIEW.may(Stay), when=S.ORDINARY, then=S.STAYED, excludes=ARL.DECIDE,
             given=none_of("ground", *PERSONAL), wants=("notified_on",)),
        Step(art(41, 2, of="arl_impl"), REVIEW.may(Resume), when=S.STAYED, then=S.ORDINARY, voids=[ARL_IMPL.STAY_ENDS],
             wants=("notified_on",)),
        # 实施条例第四十二条 terminated
        *(Step(art(42, 1, item, of="arl_impl"), REVIEW.may(Terminate), when=OPEN, then=S.TERMINATED,
               given=one_of("ground", ground)) for item, ground in
          ((2, T.NO_SUCCESSOR), (3, T.NO_LEGAL_SUCCESSOR), (5, T.CRIMINAL_MEASURE))),
        Step(art(42, 1, 4, of="arl_impl"), REVIEW.may(Terminate), when=OPEN, then=S.TERMINATED,
             given=one_of("ground", T.SETTLED)),
        Step(art(42, 2, of="arl_impl"), lapse(ARL_IMPL.STAY_ENDS, Terminate, judged=True), when=S.STAYED,
             then=S.TERMINATED, given=one_of("ground", T.STAY_TOO_LONG)),
        # 实施条例第四十八条第一款 「应当决定驳回行政复议申请」
        *(Step(art(48, 1, item, of="arl_impl"), REVIEW.may(DismissApplication), when=HEARD, then=S.DISMISSED,
               within=ARL.DECIDE, voids=REST, contains=("reasons",), given=one_of("ground", ground))
          for item, ground in ((1, DismissalGround.NO_DUTY), (2, DismissalGround.CONDITIONS))),
        # 实施条例第五十条第二款 「经双方当事人签字，即具有法律效力」
        Step(art(50, 2, of="arl_impl"), REVIEW.may(Mediate), when=OPEN, then=S.MEDIATED, within=ARL.DECIDE,
             voids=(*REST, ARL_IMPL.STAY_ENDS), contains=("signed_on",)),
        Step(art(50, 2, of="arl_impl"), RESPONDENT.shall(Perform), when=S.MEDIATED),
        # 实施条例第五十七条第一款 「可以制作行政复议意见书」: a child
        Step(art(57, 1, of="arl_impl"), REVIEW.may(IssueOpinion), when={*OPEN, S.DECIDED}, child=OPINION_LETTER_1999),
    ),
    left_out=LEFT_OUT_1999,
)
# fmt: on
