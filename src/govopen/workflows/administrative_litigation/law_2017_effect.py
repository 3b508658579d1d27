"""The steps after a decision binds: retrial, performance, enforcement (arts. 71, 90-96)."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, APL_SPC
from govopen.workflows.administrative_litigation.acts import (
    ApplyEnforcement,
    ApplyRetrial,
    FailToPerform,
    LitigationState,
    OrderRetrial,
    Perform,
    TakeMeasure,
)
from govopen.workflows.grammar import Step, fact, one_of
from govopen.workflows.parties import COURT, DEFENDANT, PLAINTIFF

S = LitigationState
OWED = {S.PERFORMANCE, S.UNPERFORMED, S.ENFORCEMENT}
BINDING = OWED | {S.EFFECTIVE, S.PERFORMED}
ENDED = (APL.PERFORM, APL_SPC.ENFORCE, APL_SPC.RETRIAL, APL.APPEAL_JUDGMENT, APL.APPEAL_RULING)

# fmt: off
EFFECT = (
    # 第九十条; 解释第一百一十条 「发生法律效力后六个月内提出」, 第五十条第二款 「自再审立案的次日起算」
    Step(art(110, of="apl_spc"), fact(ApplyRetrial), when=BINDING, within=APL_SPC.RETRIAL),
    Step(art(50, 2, of="apl_spc"), COURT.may(OrderRetrial), when=BINDING, then=S.SECOND_INSTANCE,
         given=one_of("second_instance", True), voids=ENDED, starts=[APL.SECOND_INSTANCE]),
    Step(art(50, 2, of="apl_spc"), COURT.may(OrderRetrial), when=BINDING, then=S.FIRST_INSTANCE,
         given=one_of("second_instance", False), voids=ENDED, starts=[APL.FIRST_INSTANCE]),

    # 第七十一条 「不得以同一的事实和理由作出与原行政行为基本相同的行政行为」; it performs nothing
    Step(art(71), DEFENDANT.must_not(Perform), when=OWED, given=one_of("unchanged", True)),
    # 第九十四条 「必须履行人民法院发生法律效力的判决、裁定、调解书」
    Step(art(94), DEFENDANT.shall(Perform), when=S.PERFORMANCE, then=S.PERFORMED, within=APL.PERFORM),
    Step(art(94), DEFENDANT.shall(Perform), when={S.UNPERFORMED, S.ENFORCEMENT}, then=S.PERFORMED,
         voids=[APL.PERFORM, APL_SPC.ENFORCE]),
    # 解释第一百五十三条第二款 「从法律文书规定的履行期间最后一日起计算」, 「从该法律文书送达当事人之日起计算」
    Step(art(153, 2, of="apl_spc"), DEFENDANT.must_not(FailToPerform), when=S.PERFORMANCE, then=S.UNPERFORMED,
         starts=[APL_SPC.ENFORCE], from_="counts_from"),
    Step(art(153, 1, of="apl_spc"), PLAINTIFF.may(ApplyEnforcement), when=S.UNPERFORMED, then=S.ENFORCEMENT,
         within=APL_SPC.ENFORCE),
    # 第九十六条 「第一审人民法院可以采取下列措施」
    Step(art(96), COURT.may(TakeMeasure), when=S.ENFORCEMENT),
)
# fmt: on
