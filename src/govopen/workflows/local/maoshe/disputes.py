"""茅畲乡政府信息依申请公开行政争议处置工作流程, beside the statute: in court and in reconsideration.

The evidence stands before the defence, which needs it; both run from the copy, each for itself.
"""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import APL, ARL, MAOSHE
from govopen.workflows.acts import OfficeStep
from govopen.workflows.administrative_litigation.acts import Appear, Defend, Perform, ReceiveCopy, TakeEffect
from govopen.workflows.administrative_reconsideration.acts import Respond, SendCopy
from govopen.workflows.grammar import includes, one_of
from govopen.workflows.office import Checklist, Line, Recorded

OFFICE, SECTION = "party_government_office", "business_section"
DRAFTED = one_of("line", "draft_defence")
PROVIDED = one_of("line", "provide_evidence")
EVIDENCE = Recorded(OfficeStep, (PROVIDED,))
SECRET = Recorded(OfficeStep, (PROVIDED, includes("stated", "secret")))
THIRD_PARTY = Recorded(OfficeStep, (PROVIDED, includes("stated", "third_party")))
WITH_BUREAU = Recorded(OfficeStep, (DRAFTED, includes("stated", "with_reconsideration_bureau")))
SUED = Recorded(ReceiveCopy)
TAKEN_UP = Recorded(SendCopy)
RESPOND = (ARL.RESPOND, ARL.SIMPLIFIED_RESPOND)


def _g(number: str) -> Provision:
    return clause(f"行政争议处置工作流程{number}")


# fmt: off
def _evidence(copy: Recorded, refines: str | tuple[str, ...]) -> tuple[Line, ...]:
    """The lines of 二, which are the same in both forums."""
    return (
        # 二 「收到党政办公室转发的行政复议申请书副本或人民法院起诉状副本」
        Line("forward_copy", "转发副本给业务科室", _g("二"), OFFICE, only_with=copy),
        # 二 「若涉及第三方合法权益，应事先征求第三方意见」
        Line("ask_third_party", "事先征求第三方意见", _g("二"), SECTION, does=EVIDENCE, only_with=THIRD_PARTY,
             contains=("third_party_asked",)),
        # 二 「若材料涉密，应按相关保密要求作出说明」
        Line("explain_secrecy", "涉密材料的说明", _g("二"), SECTION, does=EVIDENCE, only_with=SECRET, contains=("explanation",)),
        # 二 「5个工作日内将有关依申请答复意见的证据、依据和其他证明材料提供给党政办公室」
        Line("provide_evidence", "提供证据", _g("二"), SECTION, after="forward_copy", within=MAOSHE.EVIDENCE,
             refines=refines, beside=True, only_with=copy),
    )


# 三 「可视情…召开工作协商会，业务科室人员应参加」
MEETING = Line("coordination_meeting", "工作协商会", _g("三"), OFFICE, optional=True, contains=("business_section",))

COURT = Checklist(
    organ="maoshe", workflow="administrative_litigation", title="茅畲乡行政争议处置工作流程（行政诉讼）",
    title_en="Maoshe's handling of disputes in court",
    lines=(
        *_evidence(SUED, APL.DEFENCE),
        # 一 「应于10个工作日内会同区复议局拟定答辩状」; a defence that was filed was drafted
        Line("draft_defence", "拟定答辩状", _g("一"), OFFICE, does=(OfficeStep, Defend), after="receive_copy",
             within=MAOSHE.DEFENCE, refines=APL.DEFENCE, beside=True, only_with=SUED),
        MEETING,
        # 四 「由党政办公室工作人员作为茅畲乡的诉讼代理人」: that the head shall appear the statute track finds (行诉法第三条第三款)
        Line("appear", "出庭应诉", _g("四"), OFFICE, does=Appear, only_with=SUED),
        # 五 「对发生法律效力的判决，党政办公室会同相关业务科室负责执行」
        Line("perform", "执行判决", _g("五"), OFFICE, does=Perform, only_with=Recorded(TakeEffect, (one_of("to_perform", True),))),
    ),
)

RECONSIDERATION = Checklist(
    organ="maoshe", workflow="administrative_reconsideration", title="茅畲乡行政争议处置工作流程（行政复议）",
    title_en="Maoshe's handling of disputes in reconsideration",
    lines=(
        *_evidence(TAKEN_UP, RESPOND),
        # 一 「会同区复议局」, the bureau that decides: the record should show how the two were kept apart
        Line("draft_with_bureau", "会同区复议局拟定", _g("一"), OFFICE, does=WITH_BUREAU, only_with=WITH_BUREAU,
             contains=("separation",)),
        # 一 「自收到行政复议申请书副本…后，应于10个工作日内…拟定答辩状」: from the day the copy came, as the law's own period
        Line("draft_defence", "拟定答辩状", _g("一"), OFFICE, does=(OfficeStep, Respond), within=MAOSHE.DEFENCE,
             refines=RESPOND, beside=True, only_with=TAKEN_UP),
        MEETING,
    ),
)
# fmt: on
