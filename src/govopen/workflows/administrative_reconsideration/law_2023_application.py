"""行政复议（2023）, arts. 20 to 34: the period in which to apply, the application, acceptance, supplement, suit."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL
from govopen.workflows.administrative_reconsideration.acts import (
    Accept,
    Apply,
    DismissApplication,
    HoldAbandoned,
    NoteObstacle,
    NoteSilence,
    NotifySupplement,
    ReceiveSupplement,
    RefuseAcceptance,
    RemoveObstacle,
    ServeDecision,
    StateLimit,
    Sue,
)
from govopen.workflows.administrative_reconsideration.words import (
    DismissalGround,
    Limit,
    Procedure,
    ReconsiderationState,
    RefusalGround,
)
from govopen.workflows.grammar import Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import APPLICANT, RECONSIDERATION_ORGAN

S = ReconsiderationState
REVIEW = RECONSIDERATION_ORGAN
LIMITS = (ARL.APPLY_ABSOLUTE_REAL_ESTATE, ARL.APPLY_ABSOLUTE, ARL.APPLY_NO_NOTICE, ARL.APPLY)
LIMITED = {S.NOT_APPLIED, S.PERIOD_RUNNING}
FIRST = {S.EXAMINING, S.REEXAMINING}
STAYED = {S.STAYED, S.SIMPLIFIED_STAYED}
HEARD = {S.ORDINARY, S.SIMPLIFIED, S.SILENT}
OPEN = HEARD | STAYED
DECISION = (ARL.SIMPLIFIED_DECIDE, ARL.DECIDE)
EXCHANGE = (ARL.COPY, ARL.SIMPLIFIED_COPY, ARL.RESPOND, ARL.SIMPLIFIED_RESPOND, ARL.HEARING_NOTICE)
SUITS = (ARL.SUE_AFTER, APL.SUE_AFTER_REVIEW_SILENCE)
REST = (ARL.SUPPLEMENT_NOTICE, *EXCHANGE, *SUITS)
LEFT = (*DECISION, *REST)

# fmt: off
APPLICATION_2023 = (
    # 第二十条第一款 「自知道或者应当知道该行政行为之日起六十日内」, 第三款 「最长不得超过一年」, 第二十一条
    Step(art(20, 1), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING, starts=[ARL.APPLY],
         from_="runs_from", given=one_of("limit", Limit.SIXTY_DAYS), voids=LIMITS[:3]),
    Step(art(20, 3), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING, starts=[ARL.APPLY_NO_NOTICE],
         from_="runs_from", given=one_of("limit", Limit.ONE_YEAR), voids=(*LIMITS[:2], ARL.APPLY)),
    Step(art(21), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING, starts=[ARL.APPLY_ABSOLUTE],
         from_="runs_from", given=one_of("limit", Limit.FIVE_YEARS), voids=(LIMITS[0], *LIMITS[2:])),
    Step(art(21), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING,
         starts=[ARL.APPLY_ABSOLUTE_REAL_ESTATE], from_="runs_from", given=one_of("limit", Limit.TWENTY_YEARS),
         voids=LIMITS[1:]),
    # 第二十条第二款 「申请期限自障碍消除之日起继续计算」
    Step(art(20, 2), fact(NoteObstacle, APPLICANT), when=S.PERIOD_RUNNING, then=S.OBSTRUCTED, excludes=ARL.APPLY),
    Step(art(20, 2), fact(RemoveObstacle, APPLICANT), when=S.OBSTRUCTED, then=S.PERIOD_RUNNING),
    # 第二十二条; the period of the decision waits (excludes) until the application is, or is deemed, accepted
    Step(art(22, 1), fact(Apply, APPLICANT), when={*LIMITED, S.OBSTRUCTED}, then=S.EXAMINING, within=LIMITS,
         starts=[ARL.ADMISSION, ARL.SUPPLEMENT_NOTICE, ARL.DECIDE], from_="received_on|on", excludes=ARL.DECIDE),
    # 第二十九条第一款 「行政复议机关已经依法受理的，在行政复议期间不得向人民法院提起行政诉讼」
    Step(art(29, 1), APPLICANT.must_not(Sue), when={S.ORDINARY, S.SIMPLIFIED, *STAYED}),

    # 第三十条第一款 「应当在五日内进行审查」, 第（六）项 「属于本机关的管辖范围」
    Step(art(30, 1), REVIEW.shall(Accept), when=FIRST, then=S.ORDINARY, within=ARL.ADMISSION, starts=[ARL.COPY],
         voids=[ARL.SUPPLEMENT_NOTICE], given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", True))),
    Step(art(30, 1), REVIEW.shall(Accept), when=FIRST, then=S.SIMPLIFIED, within=ARL.ADMISSION,
         voids=[ARL.DECIDE, ARL.SUPPLEMENT_NOTICE],
         starts=[ARL.SIMPLIFIED_COPY, ARL.SIMPLIFIED_DECIDE],
         given=(one_of("procedure", Procedure.SIMPLIFIED), one_of("competent", True))),
    Step(art(30, 1, 6), REVIEW.must_not(Accept), when=FIRST, then=S.ORDINARY, within=ARL.ADMISSION, starts=[ARL.COPY],
         given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", False))),
    Step(art(30, 1, 6), REVIEW.must_not(Accept), when=FIRST, then=S.SIMPLIFIED, within=ARL.ADMISSION,
         starts=[ARL.SIMPLIFIED_COPY, ARL.SIMPLIFIED_DECIDE],
         given=(one_of("procedure", Procedure.SIMPLIFIED), one_of("competent", False))),
    # 第三十条第二款 「应当在审查期限内决定不予受理并说明理由；…还应当…告知申请人有管辖权的行政复议机关」
    Step(art(30, 2), REVIEW.shall(RefuseAcceptance), when=FIRST, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
         given=one_of("ground", RefusalGround.NOT_COMPETENT), contains=("reasons", "competent_organ")),
    Step(art(30, 2), REVIEW.shall(RefuseAcceptance), when=FIRST, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
         given=none_of("ground", RefusalGround.NOT_COMPETENT), contains=("reasons",)),
    # 第三十条第三款 「未作出不予受理决定的，审查期限届满之日起视为受理」; a refusal after that has no effect
    Step(art(30, 3), lapse(ARL.ADMISSION), when={*FIRST, S.AWAITING_SUPPLEMENT}, then=S.ORDINARY, starts=[ARL.COPY]),
    Step(art(30, 3), REVIEW.must_not(RefuseAcceptance), when=OPEN),

    # 第三十一条第一款 「自收到申请之日起五日内书面通知申请人补正…应当一次性载明」
    Step(art(31, 1), REVIEW.may(NotifySupplement), when=S.EXAMINING, then=S.AWAITING_SUPPLEMENT,
         within=ARL.SUPPLEMENT_NOTICE, contains=("items",), voids=[ARL.ADMISSION], starts=[ARL.SUPPLEMENT],
         from_="received_on|on", excludes=ARL.DECIDE),
    Step(art(31, 1), REVIEW.must_not(NotifySupplement), when={S.AWAITING_SUPPLEMENT, S.REEXAMINING, *OPEN}),
    # 第三十一条第二款 「自收到补正通知之日起十日内」, 第三款 「依照本法第三十条的规定处理」
    Step(art(31, 3), fact(ReceiveSupplement, APPLICANT), when=S.AWAITING_SUPPLEMENT, then=S.REEXAMINING,
         within=ARL.SUPPLEMENT, starts=[ARL.ADMISSION], excludes=ARL.DECIDE),
    Step(art(31, 2), lapse(ARL.SUPPLEMENT, HoldAbandoned, judged=True), when=S.AWAITING_SUPPLEMENT, then=S.ABANDONED),

    # 第三十三条 「发现该行政复议申请不符合本法第三十条第一款规定的，应当决定驳回申请并说明理由」
    Step(art(33), REVIEW.may(DismissApplication), when=HEARD, then=S.DISMISSED, within=DECISION, voids=REST,
         contains=("reasons",), given=one_of("ground", DismissalGround.CONDITIONS)),
    # 第三十四条 「自收到决定书之日起或者行政复议期限届满之日起十五日内」; else 行政诉讼法第四十五条
    Step(art(34), fact(NoteSilence, APPLICANT), when=HEARD - {S.SILENT}, then=S.SILENT, starts=[ARL.SUE_AFTER],
         from_="ended_on", given=one_of("review_first", True)),
    Step(art(45, of="apl"), fact(NoteSilence, APPLICANT), when=HEARD - {S.SILENT}, then=S.SILENT,
         starts=[APL.SUE_AFTER_REVIEW_SILENCE], from_="ended_on", given=one_of("review_first", False)),
    Step(art(34), REVIEW.shall(ServeDecision), when={S.NOT_ACCEPTED, S.DISMISSED}, starts=[ARL.SUE_AFTER],
         voids=(*EXCHANGE, APL.SUE_AFTER_REVIEW_SILENCE), given=one_of("review_first", True)),
    Step(art(88, 1), REVIEW.shall(ServeDecision), when={S.NOT_ACCEPTED, S.DISMISSED}, voids=(*EXCHANGE, *SUITS),
         given=one_of("review_first", False)),
    Step(art(34), fact(Sue, APPLICANT), when={S.NOT_ACCEPTED, S.DISMISSED, S.SILENT}, then=S.SUED,
         within=SUITS, voids=(*DECISION, *EXCHANGE)),
)
# fmt: on
