"""行政诉讼: the law of 2017 with the court's interpretation of 2018, from the right to sue to retrial."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, APL_SPC
from govopen.workflows.acts import OfficeStep
from govopen.workflows.administrative_litigation.acts import (
    AllowWithdrawal,
    Appeal,
    AppealOutcome,
    Appear,
    ConvertToOrdinary,
    DecideAppeal,
    Defend,
    DismissSuit,
    ExtendTrial,
    Judge,
    Judgment,
    LitigationState,
    MakeAct,
    NotifySupplement,
    PauseTrial,
    ReceiveCopy,
    RefuseRegistration,
    Register,
    Representation,
    ResumeTrial,
    SendCopy,
    SendDefence,
    ServeDecision,
    SupplyComplaint,
    TakeEffect,
)
from govopen.workflows.administrative_litigation.law_2017_effect import EFFECT
from govopen.workflows.administrative_litigation.law_2017_filing import BEFORE, FILING
from govopen.workflows.administrative_litigation.left_out import LEFT_OUT
from govopen.workflows.grammar import LawFile, Step, fact, lapse, one_of, stated
from govopen.workflows.parties import COURT, DEFENDANT, PLAINTIFF

S, J = LitigationState, Judgment
FIRST = {S.FIRST_INSTANCE, S.SIMPLIFIED}
TRIAL = FIRST | {S.PAUSED, S.SIMPLIFIED_PAUSED}
HEARD = TRIAL | {S.SECOND_INSTANCE, S.SECOND_PAUSED}
FIRST_TRIAL = (APL.FIRST_INSTANCE, APL.SIMPLIFIED_TRIAL, APL.FIRST_INSTANCE_EXTENDED)
EXCHANGE = (APL.COPY, APL.DEFENCE, APL.DEFENCE_COPY)
CLOSED = (
    *EXCHANGE,
    *FIRST_TRIAL,
    APL.SECOND_INSTANCE,
    APL.SECOND_INSTANCE_EXTENDED,
    APL.APPEAL_JUDGMENT,
    APL.APPEAL_RULING,
)
UNREGISTERED = {S.FILED, S.COMPLETED}
PAUSE = art(50, 1, of="apl_spc")
JUDGMENTS = {
    J.CLAIMS_DISMISSED: (art(69), ()), J.REVOKED: (art(70), ()), J.REVOKED_AND_REMADE: (art(70), ()),
    J.ORDERED_TO_PERFORM: (art(72), ("period",)), J.ORDERED_TO_PAY: (art(73), ()), J.UNLAWFUL: (art(74), ()),
    J.VOID: (art(75), ()), J.CHANGED: (art(77, 1), ()),
}  # fmt: skip

# fmt: off
LAW = LawFile(
    title="行政诉讼", title_en="Administrative litigation", instrument="apl", version="2017",
    before="of the Administrative Litigation Law of 1989 (to 2015-04-30) only the periods of suit were read",
    prior=frozenset({MakeAct}), also=("2014",),
    states=S, initial=S.NOT_FILED, final=frozenset({S.WITHDRAWN}), resting=frozenset({S.NOT_FILED, S.EFFECTIVE, S.PERFORMED}),
    steps=(
        # 第三条第三款 「被诉行政机关负责人应当出庭应诉」; 解释第一百二十八条 「不得仅委托律师出庭」
        Step(art(3, 3), DEFENDANT.shall(Appear), when=HEARD, given=one_of("represented_by", Representation.HEAD)),
        Step(art(129, 3, of="apl_spc"), DEFENDANT.may(Appear), when=HEARD, given=one_of("represented_by", Representation.STAFF), contains=("reasons",)),
        Step(art(128, 2, of="apl_spc"), DEFENDANT.must_not(Appear), when=HEARD, given=one_of("represented_by", Representation.COUNSEL_ONLY)),

        # 第四十四条 to 第四十八条: law_2017_filing.py
        *FILING,

        # 第五十一条 「在七日内决定是否立案」; 「一次性告知当事人需要补正的内容」
        Step(art(51, 2), COURT.shall(Register), when=UNREGISTERED, then=S.SIMPLIFIED, within=APL.REGISTER,
             starts=[APL.COPY, APL.SIMPLIFIED_TRIAL], given=one_of("simplified", True)),
        Step(art(51, 2), COURT.shall(Register), when=UNREGISTERED, then=S.FIRST_INSTANCE, within=APL.REGISTER,
             starts=[APL.COPY, APL.FIRST_INSTANCE]),
        Step(art(51, 2), COURT.may(RefuseRegistration), when=UNREGISTERED | {S.AWAITING_SUPPLEMENT}, then=S.RULED, within=APL.REGISTER, contains=("reasons",)),
        Step(art(51, 3), COURT.may(NotifySupplement), when=S.FILED, then=S.AWAITING_SUPPLEMENT, contains=("items",), voids=[APL.REGISTER]),
        Step(art(51, 3), COURT.must_not(NotifySupplement), when=S.COMPLETED, then=S.AWAITING_SUPPLEMENT, voids=[APL.REGISTER]),
        # doubt: no article says that the seven days run anew from the completed complaint; read so, because only then can it be judged
        Step(art(51, 3), fact(SupplyComplaint, PLAINTIFF), when=S.AWAITING_SUPPLEMENT, then=S.COMPLETED, restarts=[APL.REGISTER]),

        # 第五十八条, 第六十二条 「是否准许，由人民法院裁定」
        Step(art(62), COURT.may(AllowWithdrawal), when=TRIAL, then=S.WITHDRAWN),
        # 第六十七条 「在立案之日起五日内」, 「在收到起诉状副本之日起十五日内」, 「在收到答辩状之日起五日内」
        Step(art(67, 1), COURT.shall(SendCopy), when=TRIAL, within=APL.COPY),
        Step(art(67, 1), fact(ReceiveCopy, DEFENDANT), when=TRIAL, voids=[APL.COPY, APL.DEFENCE_COPY], starts=[APL.DEFENCE]),
        Step(art(67, 1), DEFENDANT.shall(Defend), when=TRIAL, within=APL.DEFENCE, contains=("evidence", "documents"),
             starts=[APL.DEFENCE_COPY]),
        Step(art(67, 1), COURT.shall(SendDefence), when=TRIAL, within=APL.DEFENCE_COPY),

        # 第六十九条 to 第七十七条: the kinds of judgment; 第八十一条 six months, 第八十三条 forty-five days
        *(Step(provision, COURT.shall(Judge), when=FIRST, then=S.JUDGED, within=FIRST_TRIAL, voids=EXCHANGE, contains=contains, given=one_of("outcome", outcome))
          for outcome, (provision, contains) in JUDGMENTS.items()),
        Step(art(69, 1, of="apl_spc"), COURT.may(DismissSuit), when=FIRST, then=S.RULED, within=FIRST_TRIAL, voids=EXCHANGE, contains=("reasons",)),
        # 第八十一条, 第八十八条 「有特殊情况需要延长的，由高级人民法院批准」
        Step(art(81), COURT.may(ExtendTrial), when=S.FIRST_INSTANCE, within=APL.FIRST_INSTANCE, requires=("approved_by", "until"),
             voids=[APL.FIRST_INSTANCE], starts=[APL.FIRST_INSTANCE_EXTENDED]),
        Step(art(88), COURT.may(ExtendTrial), when=S.SECOND_INSTANCE, within=APL.SECOND_INSTANCE, requires=("approved_by", "until"),
             voids=[APL.SECOND_INSTANCE], starts=[APL.SECOND_INSTANCE_EXTENDED]),
        # 第八十四条; 解释第一百零五条 「应当在审理期限届满前」, 「审理期限自人民法院立案之日起计算」
        Step(art(84), COURT.may(ConvertToOrdinary), when=S.SIMPLIFIED, then=S.FIRST_INSTANCE, within=APL.SIMPLIFIED_TRIAL,
             voids=[APL.SIMPLIFIED_TRIAL], starts=[APL.FIRST_INSTANCE], from_="register.on"),
        # 解释第五十条第一款 「公告期间、鉴定期间、调解期间、中止诉讼期间…不应计算在内」
        Step(PAUSE, COURT.may(PauseTrial), when=S.FIRST_INSTANCE, then=S.PAUSED, excludes=APL.FIRST_INSTANCE),
        Step(PAUSE, COURT.may(PauseTrial), when=S.SIMPLIFIED, then=S.SIMPLIFIED_PAUSED, excludes=APL.SIMPLIFIED_TRIAL),
        Step(PAUSE, COURT.may(PauseTrial), when=S.SECOND_INSTANCE, then=S.SECOND_PAUSED, excludes=APL.SECOND_INSTANCE),
        Step(PAUSE, COURT.may(ResumeTrial), when=S.PAUSED, then=S.FIRST_INSTANCE),
        Step(PAUSE, COURT.may(ResumeTrial), when=S.SIMPLIFIED_PAUSED, then=S.SIMPLIFIED),
        Step(PAUSE, COURT.may(ResumeTrial), when=S.SECOND_PAUSED, then=S.SECOND_INSTANCE),

        # 第八十五条 「判决书送达之日起十五日内」, 「裁定书送达之日起十日内」, 「逾期不提起上诉的…发生法律效力」
        Step(art(85), COURT.shall(ServeDecision), when=S.JUDGED, voids=EXCHANGE, starts=[APL.APPEAL_JUDGMENT]),
        Step(art(85), COURT.shall(ServeDecision), when=S.RULED, voids=EXCHANGE, starts=[APL.APPEAL_RULING]),
        Step(art(85), COURT.shall(ServeDecision), when=S.FINALLY_DECIDED),
        # doubt: art. 88 sets three months for a judgment; for an appeal against a ruling no number was found, and the same is taken
        Step(art(85), fact(Appeal), when={S.JUDGED, S.RULED}, then=S.SECOND_INSTANCE, within=(APL.APPEAL_JUDGMENT, APL.APPEAL_RULING),
             starts=[APL.SECOND_INSTANCE], from_="received_on|on"),
        # whether an appeal was posted in time is known later: proposed, not derived
        Step(art(85), lapse(APL.APPEAL_JUDGMENT, TakeEffect, judged=True), when=S.JUDGED, then=S.PERFORMANCE, given=(one_of("to_perform", True), stated("perform_by")), voids=CLOSED, starts=[APL_SPC.RETRIAL, APL.PERFORM]),
        Step(art(85), lapse(APL.APPEAL_JUDGMENT, TakeEffect, judged=True), when=S.JUDGED, then=S.PERFORMANCE, given=one_of("to_perform", True), voids=CLOSED, starts=[APL_SPC.RETRIAL]),
        Step(art(85), lapse(APL.APPEAL_JUDGMENT, TakeEffect, judged=True), when=S.JUDGED, then=S.EFFECTIVE, given=one_of("to_perform", False), voids=CLOSED, starts=[APL_SPC.RETRIAL]),
        Step(art(85), lapse(APL.APPEAL_RULING, TakeEffect, judged=True), when=S.RULED, then=S.EFFECTIVE, given=one_of("to_perform", False), voids=CLOSED, starts=[APL_SPC.RETRIAL]),
        # 第八十九条第一款; a final decision takes effect when it is served
        Step(art(89, 1), COURT.shall(DecideAppeal), when=S.SECOND_INSTANCE, then=S.FIRST_INSTANCE, starts=[APL.FIRST_INSTANCE],
             within=(APL.SECOND_INSTANCE, APL.SECOND_INSTANCE_EXTENDED), given=one_of("outcome", AppealOutcome.REMANDED)),
        Step(art(89, 1), COURT.shall(DecideAppeal), when=S.SECOND_INSTANCE, then=S.FINALLY_DECIDED, within=(APL.SECOND_INSTANCE, APL.SECOND_INSTANCE_EXTENDED)),
        Step(art(94), fact(TakeEffect), when=S.FINALLY_DECIDED, then=S.PERFORMANCE, voids=CLOSED, starts=[APL_SPC.RETRIAL, APL.PERFORM], given=(one_of("to_perform", True), stated("perform_by"))),
        Step(art(94), fact(TakeEffect), when=S.FINALLY_DECIDED, then=S.PERFORMANCE, voids=CLOSED, starts=[APL_SPC.RETRIAL], given=one_of("to_perform", True)),
        Step(art(94), fact(TakeEffect), when=S.FINALLY_DECIDED, then=S.EFFECTIVE, voids=CLOSED, starts=[APL_SPC.RETRIAL], given=one_of("to_perform", False)),

        # 第七十一条, 第九十条 to 第九十六条: law_2017_effect.py
        *EFFECT,

        # the lines of the defendant's own checklist, where it has one
        Step(art(67, 1), fact(OfficeStep, DEFENDANT), when=frozenset(S) - BEFORE),
    ),
    waits={
        S.SECOND_PAUSED: "until the ground is gone",
        S.FINALLY_DECIDED: "the decision is served",
    },
    left_out=LEFT_OUT,
)
# fmt: on
