"""A major emergency in Wuding on the eve of Spring Festival: five and twenty-four hours, and no rest days."""

from datetime import datetime

from govopen import Rulebook, open_case
from govopen.terms import BEIJING
from govopen.workflows import opinion_response as response

SECTION, OFFICE, HEAD = "涉事责任股室", "本部门政务公开工作机构", "主要负责人"


def february(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of February 2026 in Beijing."""
    return datetime(2026, 2, day, hour, minute, tzinfo=BEIJING)


case = open_case(response.WORKFLOW, id="wuding-2026-1", rules=Rulebook.for_organ("wuding"))
case = case.record(response.FindOpinion(at=february(16, 20, 40), office=SECTION))
case = case.record(response.Confer(at=february(16, 21), office="股室"))
case = case.record(response.Assess(at=february(16, 21, 30), level=response.Level.MAJOR_EMERGENCY, office=SECTION))
for due in case.deadlines:
    print(f"{due.at:%Y-%m-%d %H:%M}  {due.zh} ({due.provision})")
for minute in (40, 41):
    print(f"if nothing is issued by 01:{minute}:", *case.at(february(17, 1, minute)).findings, sep="\n  ")

for act in (
    response.IssueAuthoritativeInformation(at=february(17, 1, 15), office=SECTION),
    response.HoldPressConference(at=february(17, 19), office=HEAD),
    response.FollowUp(at=february(18, 10), office=SECTION),
    response.EvaluateResponse(at=february(24, 9), office=OFFICE),
    response.CloseOpinion(at=february(24, 17)),
):
    case = case.record(act)
    print(f"{act.at:%Y-%m-%d %H:%M}  {act.en}: {case.state.zh}")
assert case.track is not None
print("findings:", len(case.findings), "and of the office:", len(case.track.findings))
print("Wuding's own steps:", *case.track.lines, sep="\n  ")
