"""The steps before the court has the complaint: reconsideration first, starting points, delays (arts. 44-48)."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, APL_SPC, ARL, Reading
from govopen.workflows.administrative_litigation.acts import (
    AllowMoreTime,
    AskMoreTime,
    BeginFilingPeriod,
    BePrevented,
    FileSuit,
    LitigationState,
    MakeAct,
    Matter,
    ObstacleEnds,
    PreventionEnds,
    StartingPoint,
)
from govopen.workflows.grammar import Step, fact, none_of, one_of
from govopen.workflows.parties import COURT, PLAINTIFF

S, P = LitigationState, StartingPoint
PERIODS = {
    P.REVIEW_DECISION: (art(45), APL.SUE_AFTER_REVIEW),
    P.REVIEW_SILENCE: (art(45), APL.SUE_AFTER_REVIEW_SILENCE),
    P.REVIEW_FIRST_ENDED: (art(34, of="arl"), ARL.SUE_AFTER),
    P.KNEW_ACT: (art(46, 1), APL.SUE_DIRECT),
    P.INACTION: (art(66, of="apl_spc"), APL_SPC.SUE_INACTION),
    P.PERIOD_NOT_TOLD: (art(64, 1, of="apl_spc"), APL_SPC.SUE_NO_NOTICE),
}
"""The provision and the rule of each starting point."""

BEFORE = frozenset({S.NOT_FILED, S.ACT_MADE, S.MAY_SUE, S.PREVENTED})
_ABSOLUTE = (APL.SUE_ABSOLUTE, APL.SUE_ABSOLUTE_REAL_ESTATE)
_PERIODS = tuple(rule for _, rule in PERIODS.values())
_REPLACED = tuple(rule for rule in _PERIODS if rule is not APL_SPC.SUE_NO_NOTICE)
_ENDED = (*_ABSOLUTE, APL.RESTORE, APL_SPC.SUE_NO_NOTICE)
_SUE = (*_PERIODS, *_ABSOLUTE)

# fmt: off
FILING = (
    # 第四十四条第二款 「应当先向行政机关申请复议」: recorded all the same, and found
    Step(art(44, 2), PLAINTIFF.must_not(FileSuit), when=BEFORE, then=S.FILED, within=_SUE, voids=_ENDED,
         starts=[APL.REGISTER], given=(one_of("matter", Matter.REVIEW_FIRST), one_of("reviewed", False))),
    # 复议法第二十三条第一款第（三）项 「未履行法定职责」: disputed for silence (option arl.silence)
    Step(art(23, 1, 3, of="arl"), PLAINTIFF.must_not(FileSuit), when=BEFORE, then=S.FILED, within=_SUE, voids=_ENDED,
         starts=[APL.REGISTER], given=(one_of("matter", Matter.SILENCE), one_of("reviewed", False)),
         reading=(Reading.SILENCE, "review_first")),
    # 第四十四条第一款 「可以先向行政机关申请复议…也可以直接向人民法院提起诉讼」
    Step(art(44, 1), PLAINTIFF.may(FileSuit), when=BEFORE, then=S.FILED, within=_SUE, voids=_ENDED,
         starts=[APL.REGISTER]),

    # 第四十五条 to 第四十七条: each starting point has its period; the year of 解释第六十四条 stays beside a later one
    *(Step(provision, fact(BeginFilingPeriod), when={S.NOT_FILED, S.ACT_MADE}, then=S.MAY_SUE, starts=[rule],
           given=one_of("point", point))
      for point, (provision, rule) in PERIODS.items()),
    *(Step(provision, fact(BeginFilingPeriod), when=S.MAY_SUE, voids=_REPLACED, starts=[rule],
           given=one_of("point", point))
      for point, (provision, rule) in PERIODS.items()),
    # 第四十六条第二款 「自行政行为作出之日起」
    Step(art(46, 2), fact(MakeAct), when=S.NOT_FILED, then=S.ACT_MADE, starts=[APL.SUE_ABSOLUTE_REAL_ESTATE],
         given=one_of("real_estate", True)),
    Step(art(46, 2), fact(MakeAct), when=S.NOT_FILED, then=S.ACT_MADE, starts=[APL.SUE_ABSOLUTE],
         given=none_of("real_estate", True)),
    # 第四十八条第一款 「被耽误的时间不计算在起诉期限内」
    *(Step(art(48, 1), fact(BePrevented, PLAINTIFF), when=S.MAY_SUE, then=S.PREVENTED, excludes=rule,
           given=one_of("point", point))
      for point, (_, rule) in PERIODS.items()),
    Step(art(48, 1), fact(PreventionEnds, PLAINTIFF), when=S.PREVENTED, then=S.MAY_SUE),
    # 第四十八条第二款 「在障碍消除后十日内，可以申请延长期限，是否准许由人民法院决定」
    Step(art(48, 2), fact(ObstacleEnds, PLAINTIFF), when=S.MAY_SUE, starts=[APL.RESTORE]),
    Step(art(48, 2), PLAINTIFF.may(AskMoreTime), when=S.MAY_SUE, within=APL.RESTORE),
    Step(art(48, 2), COURT.may(AllowMoreTime), when=S.MAY_SUE, voids=_SUE),
)
# fmt: on
