"""行政复议（2023）, arts. 38 to 57: taken up, stayed, ended early, the two procedures, hearing, review of a document.

With what the implementing regulations leave out of the period of the decision, of 2007 and from 1 July 2026 of 2026.
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import ARL
from govopen.workflows.administrative_reconsideration.acts import (
    FixHearing,
    HoldHearing,
    NotifyHearing,
    OpenDocumentReview,
    RequestWithdrawal,
    Respond,
    Resume,
    SendCopy,
    Stay,
    SwitchProcedure,
    Terminate,
)
from govopen.workflows.administrative_reconsideration.acts_beside import BeginInquiry, TakeUp
from govopen.workflows.administrative_reconsideration.law_2023_application import FIRST, OPEN, STAYED
from govopen.workflows.administrative_reconsideration.law_document_review import DOCUMENT_REVIEW_2023
from govopen.workflows.administrative_reconsideration.law_inquiry import INQUIRY_2023
from govopen.workflows.administrative_reconsideration.words import (
    Inquiry,
    ReconsiderationState,
    StayGround,
    TerminationGround,
)
from govopen.workflows.grammar import Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import (
    APPLICANT,
    RECONSIDERATION_OFFICE,
    RECONSIDERATION_ORGAN,
    RESPONDENT,
    SUPERIOR_ORGAN,
)

S, G, T = ReconsiderationState, StayGround, TerminationGround
OFFICE, REVIEW = RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN
PERSONAL = (G.DEATH, G.INCAPACITY, G.DISSOLUTION)
TRIED = ((S.ORDINARY, ARL.DECIDE), (S.SIMPLIFIED, ARL.SIMPLIFIED_DECIDE))

# fmt: off
INQUIRED = (
    (Inquiry.INSPECTION, art(34, 3, of="arl_impl", version="2007")),
    (Inquiry.APPRAISAL, art(37, of="arl_impl", version="2007")),
    (Inquiry.INSPECTION, art(45, of="arl_impl", version="2026")),
    (Inquiry.APPRAISAL, art(46, of="arl_impl", version="2026")),
)
COURSE_2023 = (
    # 第三十八条第一款 taken up by the superior; 实施条例（2026）第四十条第三款, seen in excerpt: counted anew from receipt of the file
    *(step for state, rule in TRIED for step in (
        Step(art(38, 1), SUPERIOR_ORGAN.may(TakeUp), when=state),
        Step(art(40, 3, of="arl_impl", version="2026"), SUPERIOR_ORGAN.may(TakeUp), when=state, starts=[rule],
             from_="received_on|on"))),
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

    # inspection and appraisal are not counted: 实施条例（2007）第三十四条第三款, 第三十七条; （2026）第四十五条, 第四十六条,
    # seen in excerpt
    *(Step(place, OFFICE.may(BeginInquiry), when=state, child=INQUIRY_2023, excludes=rule,
           given=one_of("inquiry", inquiry)) for state, rule in TRIED for inquiry, place in INQUIRED),

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
)
# fmt: on
