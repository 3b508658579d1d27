"""行政复议: the Law of 2023, in force since 2024, arts. 20 to 77, in the order of the articles."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL
from govopen.workflows.administrative_reconsideration.acts import (
    ExtendDecision,
    FixHearing,
    HoldHearing,
    Mediate,
    NotifyHearing,
    OpenDocumentReview,
    OrderPerformance,
    Perform,
    RequestWithdrawal,
    Respond,
    Resume,
    SendCopy,
    ServeDecision,
    Stay,
    Sue,
    SwitchProcedure,
    Terminate,
)
from govopen.workflows.administrative_reconsideration.decisions import KINDS_2023, decision_steps
from govopen.workflows.administrative_reconsideration.law_2023_application import (
    APPLICATION_2023,
    DECISION,
    FIRST,
    LEFT,
    OPEN,
    STAYED,
)
from govopen.workflows.administrative_reconsideration.law_document_review import DOCUMENT_REVIEW_2023
from govopen.workflows.administrative_reconsideration.left_out import LEFT_OUT_2023
from govopen.workflows.administrative_reconsideration.words import (
    ReconsiderationState,
    StayGround,
    TerminationGround,
)
from govopen.workflows.grammar import LawFile, Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import APPLICANT, RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN, RESPONDENT

S, G, T = ReconsiderationState, StayGround, TerminationGround
OFFICE, REVIEW = RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN
PERSONAL = (G.DEATH, G.INCAPACITY, G.DISSOLUTION)
ORDERS = (ARL.PERFORM, ARL.REDO)

# fmt: off
LAW = LawFile(
    title="行政复议", title_en="Administrative reconsideration", instrument="arl", version="2023",
    states=S, initial=S.NOT_APPLIED,
    final=frozenset({S.ABANDONED, S.WITHDRAWN, S.TERMINATED}),
    resting=frozenset({S.SERVED, S.NOT_ACCEPTED, S.DISMISSED, S.MEDIATED, S.SUED}),
    steps=(
        *APPLICATION_2023,
        # 第三十九条第一款 stayed: the period of the decision does not run; grounds 1, 2, 4 end it after sixty days
        # doubt: no article says whether the respondent's own period runs on while the case is stayed; here it does
        Step(art(39, 1), REVIEW.may(Stay), when=S.ORDINARY, then=S.STAYED, excludes=ARL.DECIDE, wants=("notified_on",),
             starts=[ARL.STAY_ENDS], given=one_of("ground", *PERSONAL)),
        Step(art(39, 1), REVIEW.may(Stay), when=S.ORDINARY, then=S.STAYED, excludes=ARL.DECIDE, wants=("notified_on",),
             given=none_of("ground", *PERSONAL)),
        Step(art(39, 1), REVIEW.may(Stay), when=S.SIMPLIFIED, then=S.SIMPLIFIED_STAYED, excludes=ARL.SIMPLIFIED_DECIDE,
             wants=("notified_on",), starts=[ARL.STAY_ENDS], given=one_of("ground", *PERSONAL)),
        Step(art(39, 1), REVIEW.may(Stay), when=S.SIMPLIFIED, then=S.SIMPLIFIED_STAYED, excludes=ARL.SIMPLIFIED_DECIDE,
             wants=("notified_on",), given=none_of("ground", *PERSONAL)),
        # 第三十九条第二款 「应当及时恢复」, 第三款 「应当书面告知当事人」
        Step(art(39, 2), REVIEW.may(Resume), when=S.STAYED, then=S.ORDINARY, voids=[ARL.STAY_ENDS], wants=("notified_on",)),
        Step(art(39, 2), REVIEW.may(Resume), when=S.SIMPLIFIED_STAYED, then=S.SIMPLIFIED, voids=[ARL.STAY_ENDS],
             wants=("notified_on",)),

        # 第四十一条 terminated; withdrawal needs the office's permission
        # doubt: no article speaks of withdrawal before acceptance; the applicant alone ends it here
        Step(art(41, item=1), fact(RequestWithdrawal, APPLICANT), when={*FIRST, S.AWAITING_SUPPLEMENT}, then=S.WITHDRAWN),
        Step(art(41, item=1), fact(RequestWithdrawal, APPLICANT), when=OPEN),
        *(Step(art(41, item=item), REVIEW.may(Terminate), when=OPEN, then=S.TERMINATED, given=one_of("ground", ground))
          for item, ground in enumerate((T.WITHDRAWN, T.NO_SUCCESSOR, T.NO_LEGAL_SUCCESSOR, T.CRIMINAL_MEASURE), 1)),
        Step(art(41, item=5), lapse(ARL.STAY_ENDS, Terminate, judged=True), when=STAYED, then=S.TERMINATED,
             given=one_of("ground", T.STAY_TOO_LONG)),

        # 第四十八条, 第五十四条 copy 7 (3) working days from acceptance, reply and evidence 10 (5) from its receipt
        Step(art(48), OFFICE.shall(SendCopy), when={S.ORDINARY, S.STAYED, S.SILENT}, within=(ARL.COPY, ARL.SIMPLIFIED_COPY),
             starts=[ARL.RESPOND], from_="received_on|on"),
        Step(art(48), RESPONDENT.shall(Respond), when={S.ORDINARY, S.STAYED, S.SILENT}, contains=("evidence",),
             within=(ARL.RESPOND, ARL.SIMPLIFIED_RESPOND)),
        # 第五十条, 第五十一条 「应当于举行听证的五日前…书面通知当事人」: counted back from the hearing
        Step(art(50, 2), OFFICE.may(FixHearing), when={S.ORDINARY, S.SILENT}, starts=[ARL.HEARING_NOTICE], from_="hearing_on"),
        Step(art(51, 1), OFFICE.shall(NotifyHearing), when={S.ORDINARY, S.STAYED, S.SILENT}, within=ARL.HEARING_NOTICE),
        Step(art(50, 3), OFFICE.may(HoldHearing), when={S.ORDINARY, S.SILENT}, voids=[ARL.HEARING_NOTICE], contains=("hearing_record",)),
        # 第五十三条 to the simplified procedure, 第五十四条, 第五十五条 「经行政复议机构的负责人批准，可以转为普通程序」
        # doubt: the period after the switch is not regulated; read as the ordinary one, counted from acceptance
        Step(art(53), OFFICE.may(SwitchProcedure), when=S.ORDINARY, then=S.SIMPLIFIED, voids=[ARL.DECIDE],
             starts=[ARL.SIMPLIFIED_DECIDE], from_="accepted_on"),
        Step(art(54, 1), OFFICE.shall(SendCopy), when={S.SIMPLIFIED, S.SIMPLIFIED_STAYED},
             within=(ARL.SIMPLIFIED_COPY, ARL.COPY), starts=[ARL.SIMPLIFIED_RESPOND], from_="received_on|on"),
        Step(art(54, 1), RESPONDENT.shall(Respond), when={S.SIMPLIFIED, S.SIMPLIFIED_STAYED}, contains=("evidence",),
             within=(ARL.SIMPLIFIED_RESPOND, ARL.RESPOND)),
        Step(art(55), OFFICE.may(SwitchProcedure), when=S.SIMPLIFIED, then=S.ORDINARY, voids=[ARL.SIMPLIFIED_DECIDE],
             starts=[ARL.DECIDE], from_="accepted_on", wants=("approved_by",)),

        # 第五十六条、第五十七条 a document under review: a child; meanwhile the case is stayed (第三十九条第一款第（九）项)
        Step(art(56), REVIEW.may(OpenDocumentReview), when=S.ORDINARY, child=DOCUMENT_REVIEW_2023, excludes=ARL.DECIDE),
        Step(art(56), REVIEW.may(OpenDocumentReview), when=S.SIMPLIFIED, child=DOCUMENT_REVIEW_2023,
             excludes=ARL.SIMPLIFIED_DECIDE),

        # 第六十二条第一款 「经行政复议机构的负责人批准，可以适当延长，并书面告知当事人」; none in the simplified procedure
        Step(art(62, 1), OFFICE.may(ExtendDecision), when=OPEN, requires=("approved_by", "notified_on"),
             extends=(ARL.DECIDE, ARL.DECIDE_EXTENSION)),
        # 第六十一条, 第六十二条 sixty (thirty) days; 第六十三条至第七十一条 the kinds: decisions.py; 第四十九条 opinions heard
        *decision_steps(KINDS_2023, {S.ORDINARY}, within=DECISION, voids=LEFT, document_review=(DOCUMENT_REVIEW_2023, art(59)),
                        wants=("approved_by", "opinions_heard_on|not_heard_because")),
        *decision_steps(KINDS_2023, {S.SIMPLIFIED, S.SILENT}, within=DECISION, voids=LEFT,
                        document_review=(DOCUMENT_REVIEW_2023, art(59)), wants=("approved_by",)),
        # 第七十三条 「经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力」
        Step(art(73, 1), REVIEW.may(Mediate), when=OPEN, then=S.MEDIATED, within=DECISION, voids=(*LEFT, ARL.STAY_ENDS),
             contains=("signed_on",)),
        # 第七十五条第二款 「一经送达，即发生法律效力」; suit: 行政诉讼法第四十五条
        Step(art(75, 2), REVIEW.shall(ServeDecision), when=S.DECIDED, then=S.SERVED, starts=[APL.SUE_AFTER_REVIEW]),
        Step(art(45, of="apl"), fact(Sue, APPLICANT), when={S.DECIDED, S.SERVED}, then=S.SUED, within=APL.SUE_AFTER_REVIEW),
        # 第七十七条 「被申请人应当履行」, 「应当责令其限期履行」
        Step(art(77, 1), RESPONDENT.shall(Perform), when={S.DECIDED, S.SERVED, S.SUED, S.MEDIATED}, within=ORDERS),
        Step(art(77, 2), REVIEW.may(OrderPerformance), when={S.SERVED, S.SUED, S.MEDIATED}),
    ),
    left_out=LEFT_OUT_2023,
)
# fmt: on
