"""行政复议（1999）, arts. 9 to 23: the period in which to apply, the application, acceptance, the copy, suit.

With 实施条例（2007）第二十九条 (supplement) and 第三十条 (several organs), in force from 1 August 2007.
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL, ARL_IMPL
from govopen.workflows.administrative_reconsideration.acts import (
    Accept,
    Apply,
    HoldAbandoned,
    NoteObstacle,
    NoteSilence,
    NotifySupplement,
    ReceiveSupplement,
    RefuseAcceptance,
    RemoveObstacle,
    Respond,
    SendCopy,
    ServeDecision,
    StateLimit,
    Sue,
)
from govopen.workflows.administrative_reconsideration.acts_beside import (
    AgreeVenue,
    DesignateVenue,
    NoteSeveralOrgans,
    ReferVenue,
)
from govopen.workflows.administrative_reconsideration.words import (
    Limit,
    Procedure,
    ReconsiderationState,
    RefusalGround,
)
from govopen.workflows.grammar import Step, fact, lapse, none_of, one_of
from govopen.workflows.parties import (
    APPLICANT,
    RECONSIDERATION_OFFICE,
    RECONSIDERATION_ORGAN,
    RESPONDENT,
    VENUE_ORGANS,
)

S = ReconsiderationState
OFFICE, REVIEW = RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN
LIMITED = {S.NOT_APPLIED, S.PERIOD_RUNNING}
FIRST = {S.EXAMINING, S.REEXAMINING}
HEARD = {S.ORDINARY, S.SILENT}
OPEN = HEARD | {S.STAYED}
EXAMINED = (ARL.ADMISSION, ARL.COPY, ARL_IMPL.SUPPLEMENT_NOTICE)
EXCHANGE = (ARL.COPY, ARL.RESPOND)
SUITS = (ARL.SUE_AFTER, APL.SUE_AFTER_REVIEW_SILENCE)
REST = (ARL_IMPL.SUPPLEMENT_NOTICE, *EXCHANGE, *SUITS)
LEFT = (ARL.DECIDE, *REST)

# fmt: off
APPLICATION_1999 = (
    # 第九条 「自知道该具体行政行为之日起六十日内」, 「申请期限自障碍消除之日起继续计算」; 第十一条
    Step(art(9, 1), fact(StateLimit, APPLICANT), when=LIMITED, then=S.PERIOD_RUNNING, starts=[ARL.APPLY],
         from_="runs_from", given=one_of("limit", Limit.SIXTY_DAYS)),
    Step(art(9, 2), fact(NoteObstacle, APPLICANT), when=S.PERIOD_RUNNING, then=S.OBSTRUCTED, excludes=ARL.APPLY),
    Step(art(9, 2), fact(RemoveObstacle, APPLICANT), when=S.OBSTRUCTED, then=S.PERIOD_RUNNING),
    # 第十七条第二款 「自行政复议机关负责法制工作的机构收到之日起即为受理」: every period runs from receipt
    Step(art(11), fact(Apply, APPLICANT), when={*LIMITED, S.OBSTRUCTED}, then=S.EXAMINING, within=ARL.APPLY,
         starts=[*EXAMINED, ARL.DECIDE], from_="received_on|on"),
    # 第十六条第一款 「在法定行政复议期限内不得向人民法院提起行政诉讼」
    Step(art(16, 1), APPLICANT.must_not(Sue), when={S.ORDINARY, S.STAYED}),
    # 第十七条第一款 「应当在五日内进行审查，对不符合本法规定的…决定不予受理，并书面告知申请人」
    Step(art(17, 2), REVIEW.shall(Accept), when=FIRST, then=S.ORDINARY, within=ARL.ADMISSION,
         voids=[ARL_IMPL.SUPPLEMENT_NOTICE],
         given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", True))),
    Step(art(17, 1), REVIEW.must_not(Accept), when=FIRST, then=S.ORDINARY, within=ARL.ADMISSION,
         given=(one_of("procedure", Procedure.ORDINARY), one_of("competent", False))),
    Step(art(17, 1), REVIEW.shall(RefuseAcceptance), when=FIRST, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
         given=one_of("ground", RefusalGround.NOT_COMPETENT), contains=("competent_organ",)),
    Step(art(17, 1), REVIEW.shall(RefuseAcceptance), when=FIRST, then=S.NOT_ACCEPTED, within=ARL.ADMISSION, voids=LEFT,
         given=none_of("ground", RefusalGround.NOT_COMPETENT)),
    Step(art(17, 2), lapse(ARL.ADMISSION), when={*FIRST, S.AWAITING_SUPPLEMENT}, then=S.ORDINARY),
    Step(art(17, 2), REVIEW.must_not(RefuseAcceptance), when=OPEN),

    # 实施条例第二十九条 「5日内书面通知申请人补正」, 「补正申请材料所用时间不计入行政复议审理期限」
    # doubt: from which day that time is left out is not said; read as from the day after the notice
    # doubt: what becomes of the five days of examination and the seven of the copy is not said; read as running anew from the supplement
    Step(art(29, of="arl_impl"), OFFICE.may(NotifySupplement), when=S.EXAMINING, then=S.AWAITING_SUPPLEMENT,
         within=ARL_IMPL.SUPPLEMENT_NOTICE, contains=("items",), voids=[ARL.ADMISSION, ARL.COPY],
         starts=[ARL_IMPL.SUPPLEMENT], excludes=ARL.DECIDE),
    Step(art(29, of="arl_impl"), fact(ReceiveSupplement, APPLICANT), when=S.AWAITING_SUPPLEMENT, then=S.REEXAMINING,
         within=ARL_IMPL.SUPPLEMENT, restarts=[ARL.ADMISSION, ARL.COPY]),
    # 「无正当理由逾期不补正的，视为申请人放弃行政复议申请」: needs a judgement, so it is proposed
    Step(art(29, of="arl_impl"), lapse(ARL_IMPL.SUPPLEMENT, HoldAbandoned, judged=True),
         when=S.AWAITING_SUPPLEMENT, then=S.ABANDONED),
    # 实施条例第三十条 several organs at once: 「在10日内协商确定」, 「在10日内指定」, 「所用时间不计入行政复议审理期限」
    # doubt: from when either ten days run is not said; read as from the receipt of the application, and of the referral
    # doubt: the periods of the examination are read as running anew once it is settled that this organ takes the case
    Step(art(30, of="arl_impl"), fact(NoteSeveralOrgans), when=S.EXAMINING, then=S.VENUE_OPEN, voids=EXAMINED,
         starts=[ARL_IMPL.VENUE_AGREEMENT], from_="received_on|on", excludes=ARL.DECIDE),
    Step(art(30, of="arl_impl"), VENUE_ORGANS.may(ReferVenue), when=S.VENUE_OPEN, voids=[ARL_IMPL.VENUE_AGREEMENT],
         starts=[ARL_IMPL.VENUE_DESIGNATION], from_="received_on|on"),
    *(step for act, rule in ((AgreeVenue, ARL_IMPL.VENUE_AGREEMENT), (DesignateVenue, ARL_IMPL.VENUE_DESIGNATION))
      for step in (
          Step(art(30, of="arl_impl"), VENUE_ORGANS.shall(act), when=S.VENUE_OPEN, then=S.EXAMINING, within=rule,
               given=one_of("here", True), starts=EXAMINED),
          Step(art(30, of="arl_impl"), VENUE_ORGANS.shall(act), when=S.VENUE_OPEN, then=S.TRANSFERRED, within=rule,
               given=one_of("here", False)))),

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
         within=SUITS, voids=(ARL.DECIDE, *EXCHANGE)),
    # 第二十三条第一款 copy within 7 working days of acceptance, reply within 10 calendar days of its receipt; whoever
    # sends the copy has accepted (第十七条第二款)
    Step(art(23, 1), OFFICE.shall(SendCopy), when=FIRST, then=S.ORDINARY, within=ARL.COPY,
         voids=[ARL.ADMISSION, ARL_IMPL.SUPPLEMENT_NOTICE], starts=[ARL.RESPOND], from_="received_on|on"),
    Step(art(23, 1), OFFICE.shall(SendCopy), when=OPEN, within=ARL.COPY, starts=[ARL.RESPOND], from_="received_on|on"),
    # doubt: no article says whether the respondent's own period runs on while the case is stayed; here it does
    Step(art(23, 1), RESPONDENT.shall(Respond), when=OPEN, within=ARL.RESPOND, contains=("evidence",)),
)
# fmt: on
