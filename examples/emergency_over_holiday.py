"""A major emergency on National Day night: five and twenty-four hours run through the holiday."""

from datetime import datetime

from govopen import open_case
from govopen.terms import BEIJING
from govopen.workflows import opinion_response as response


def october(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of October 2026 in Beijing."""
    return datetime(2026, 10, day, hour, minute, tzinfo=BEIJING)


case = open_case(response.WORKFLOW, id="emergency-2026-1")
case = case.record(response.FindOpinion(at=october(1, 22, 30)))
case = case.record(response.Assess(at=october(1, 23, 10), level=response.Level.MAJOR_EMERGENCY))
for due in case.deadlines:
    print(f"{due.at:%Y-%m-%d %H:%M}  {due.zh} ({due.provision})")

# The information came at four in the morning, half an hour late; the press conference was in time.
case = case.record(response.IssueAuthoritativeInformation(at=october(2, 4)))
case = case.record(response.HoldPressConference(at=october(2, 20)))
print("state:", case.state, case.state.zh)
print(*case.findings, sep="\n")
