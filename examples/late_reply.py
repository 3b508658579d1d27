"""A reply three working days late: it is recorded, not refused, and the finding says what was due."""

from datetime import date

from govopen import open_case
from govopen.workflows import request_handling as rh

case = open_case(rh.WORKFLOW, id="2026-018")
case = case.record(rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.IN_PERSON))
print("due:", case.deadline("reply").on)

on_the_day, day_after = case.at(date(2026, 10, 22)), case.at(date(2026, 10, 23))
print("on the last day:", [str(finding) for finding in on_the_day.findings])
print("the day after:", *day_after.findings, sep="\n  ")

case = case.record(
    rh.Reply(
        on=date(2026, 10, 26),
        outcome=rh.Outcome.NOT_HELD,
        reasons="no such record was made",
        posted_on=date(2026, 10, 27),
    )
)
print("state:", case.state, case.state.zh)
print("findings:", *case.findings, sep="\n  ")
