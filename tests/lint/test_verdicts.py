"""Every verdict: same units by number, unlike units over every start date, and what cannot be compared.

National Day 2026: 25–27 September and 1–7 October off, 20 September and 10 October worked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from govopen.calendar import china
from govopen.clock import Run, last_day
from govopen.lint import Comparison, Kind, Verdict, documents_of, lint
from govopen.lint.spans import Starts, by_number, hours_or_days, telling, verdict, yearly
from govopen.periods import CalendarDays, Ends, Hours, Period, WorkingDays, YearlyDate
from govopen.rules import Rulebook
from tests.lint.documents import rule, town

FRI, MON = date(2026, 9, 18), date(2026, 9, 21)


def compared(folder: Path, *blocks: str) -> Comparison:
    """The one comparison of the made-up town's document."""
    [comparison] = town(folder, *blocks).comparisons
    return comparison


@pytest.mark.parametrize(
    ("n", "expected", "with_extension"),
    [(15, Verdict.STRICTER, Verdict.STRICTER), (20, Verdict.EQUAL, Verdict.STRICTER),
     (25, Verdict.LOOSER, Verdict.STRICTER), (41, Verdict.LOOSER, Verdict.LOOSER)],
)  # fmt: skip
def test_the_same_unit_is_compared_by_number(
    tmp_path: Path, n: int, expected: Verdict, with_extension: Verdict
) -> None:
    """第三十三条第二款: twenty working days, extended by twenty at most."""
    found = compared(tmp_path, rule(f"自收到申请之日起{n}个工作日内", f"working_days = {n}", "ogi.reply"))

    assert (found.verdict, found.with_exclusions, found.with_extension) == (expected, expected, with_extension)
    assert (found.example is not None) == (expected is Verdict.LOOSER)


@pytest.mark.parametrize(
    ("phrase", "within", "expected"),
    [
        ("28日内答复", "calendar_days = 28", Verdict.LOOSER),
        ("18日内答复", "calendar_days = 18", Verdict.STRICTER),
        ("一个月内答复", "months = 1", Verdict.LOOSER),
    ],
)
def test_unlike_units_are_compared_over_every_start(
    tmp_path: Path, phrase: str, within: str, expected: Verdict
) -> None:
    """Twenty working days are 28 calendar days in an ordinary month, more over a holiday, fewer with make-up days.

    So 28 calendar days and a month are longer on some starts and shorter on others; 18 days are never longer.
    """
    found = compared(tmp_path, rule(phrase, within, "ogi.reply", ends="rolls"))

    assert found.verdict is expected
    if found.example is not None:
        assert found.example.local_end > found.example.law_end


def test_ten_working_days_and_fifteen_calendar_days_part_only_around_holidays() -> None:
    [court] = [one for one in lint(documents_of("maoshe")).comparisons
               if (one.local.name, one.law.qualified) == ("defence", "apl.defence")]  # fmt: skip
    calendar, starts = china(), Starts(china())

    def looser(day: date) -> bool:
        [mine], [theirs] = starts.ends(court.local, [day]), starts.ends(court.law, [day])
        return mine > theirs

    assert court.verdict is Verdict.LOOSER
    assert looser(date(2026, 9, 28)) and not looser(date(2026, 6, 1))
    later = [day for n in range(365) if looser(day := date(2025, 1, 1) + timedelta(days=n))]
    assert later and all(calendar.count_workdays(day, day + timedelta(days=15)) < 10 for day in later)


@pytest.mark.parametrize(
    ("local", "law", "expected"),
    [
        (Hours(24), Hours(48), Verdict.STRICTER),
        (Hours(48), Hours(48), Verdict.EQUAL),
        (Hours(72), Hours(48), Verdict.LOOSER),
        (CalendarDays(0), Hours(48), Verdict.STRICTER),    # by midnight of the same day
        (CalendarDays(1), Hours(48), Verdict.STRICTER),    # at most 48 hours, from the first moment of the day
        (CalendarDays(2), Hours(48), Verdict.LOOSER),
        (Hours(24), CalendarDays(0), Verdict.LOOSER),      # found in the evening, the same day ends at midnight
        (Hours(24), CalendarDays(1), Verdict.STRICTER),    # found at the last moment, the next day is 24 hours
        (WorkingDays(1), Hours(48), None),
    ],
)  # fmt: skip
def test_hours_and_days_are_compared_at_the_worst_moment(local: Period, law: Period, expected: Verdict | None) -> None:
    assert hours_or_days(local, law) is expected


@pytest.mark.parametrize(
    ("phrase", "within", "ends", "refines", "reason"),
    [
        ("每年1月31日前", 'yearly = "01-31"', "never rolls", "ogi.reply", "a fixed date of the year beside a period"),
        ("48小时内", "hours = 48", "never rolls", "ogi.reply", "hours beside a period"),
        ("听证7日前", "calendar_days = 7", "backward", "ogi.reply", "one counts forward"),
        ("不少于20个工作日", "working_days = 20", "at least", "ogi.reply", "one counts forward"),
        ("及时答复", 'set_by_act = "until"', "never rolls", "ogi.reply", "the document sets no number"),
        ("10个工作日内", "working_days = 10", "on a working day", "ogi.correction", "the law sets no number"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_says_why(
    tmp_path: Path, phrase: str, within: str, ends: str, refines: str, reason: str
) -> None:
    found = compared(tmp_path, rule(phrase, within, refines, ends=ends))

    assert found.verdict is Verdict.NOT_COMPARABLE
    assert found.reason.startswith(reason)


def test_a_start_from_an_unrelated_event_is_not_comparable(tmp_path: Path) -> None:
    counts = '[counts.limit]\nfrom = "printing"\n'
    found = compared(tmp_path, rule("印发后20个工作日内", "working_days = 20", "ogi.reply"), counts)

    assert found.verdict is Verdict.NOT_COMPARABLE
    assert found.reason == "the document counts from printing, the law from receipt of the application"


def test_a_rule_after_one_without_days_is_not_comparable(tmp_path: Path) -> None:
    first = rule("48小时内登记", "hours = 48", "ogi.reply", name="first", ends="never rolls")
    counts = '[counts.limit]\nafter = "first"\n'
    report = town(tmp_path, first, rule("5个工作日内", "working_days = 5", "ogi.reply"), counts)

    assert report.comparisons[-1].reason == "it runs after a rule that is not counted in days"


def test_a_gross_limit_in_another_unit_is_compared_or_said_not_to_be(tmp_path: Path) -> None:
    counts = "[counts.limit]\ngross = true\n"
    hours = town(tmp_path, rule("48小时内", "hours = 48", "ogi.reply", ends="never rolls"), counts)
    days = town(tmp_path, rule("28日内", "calendar_days = 28", "ogi.reply", ends="rolls"), counts)

    assert hours.findings == ()
    assert {one.kind for one in days.findings} == {Kind.LOOSER, Kind.GROSS}


@pytest.mark.parametrize(
    ("phrase", "within", "ends", "start"),
    [
        ("9999个工作日内归档", "working_days = 9999", "on a working day", ""),
        ("收到申请后5个工作日内归档", "working_days = 5", "on a working day", 'from = "receipt"'),
        ("48小时内归档", "hours = 48", "never rolls", ""),
    ],
)
def test_another_act_is_found_without_days_where_none_can_be_shown(
    tmp_path: Path, phrase: str, within: str, ends: str, start: str
) -> None:
    """Longer than the calendar, from an event that has nothing to do with the law's, or in hours."""
    report = town(
        tmp_path, rule(phrase, within, "ogi.publish", ends=ends), f'[counts.limit]\nact = "archive"\n{start}\n'
    )

    [finding] = report.findings
    assert (finding.kind, finding.days) == (Kind.OTHER_ACT, None)
    assert finding.example == "the document limits archiving, the law publication"


def test_what_has_to_fit_in_is_asked_of_days_alone(tmp_path: Path) -> None:
    """Fifteen working days (第三十二条) fit into no ten, into twenty, and are not compared with hours."""
    counts = '[counts.limit]\nincludes = ["ogi.third_party_opinion"]\n'
    ten = rule("10个工作日内", "working_days = 10", "ogi.reply")
    twenty = rule("20个工作日内", "working_days = 20", "ogi.reply")
    hours = rule("48小时内", "hours = 48", "ogi.reply", ends="never rolls")

    assert [one.kind for one in town(tmp_path, ten, counts).findings] == [Kind.NO_ROOM]
    assert town(tmp_path, twenty, counts).findings == ()
    assert town(tmp_path, hours, counts).findings == ()


def test_a_rule_after_a_fixed_date_stays_in_the_settled_calendar(tmp_path: Path) -> None:
    first = rule("每年1月31日前", 'yearly = "01-31"', "ogi.annual_report_department", name="first", ends="never rolls")
    counts = '[counts.limit]\nafter = "first"\n'
    report = town(tmp_path, first, rule("5个工作日内", "working_days = 5", "ogi.reply"), counts)

    assert report.comparisons[-1].verdict is Verdict.LOOSER


def test_a_longer_minimum_is_stricter_and_a_shorter_notice_looser(tmp_path: Path) -> None:
    """第十五条: at least thirty days; 第五十一条: five working days before the hearing."""
    longer = rule("不少于45日", "calendar_days = 45", "major_decisions.comment", ends="at least")
    notice = rule("举行听证的3个工作日前", "working_days = 3", "arl.hearing_notice", ends="backward", name="notice")
    first, second = town(tmp_path, longer, notice).comparisons

    assert first.verdict is Verdict.STRICTER
    assert second.verdict is Verdict.LOOSER and second.example is not None
    assert second.example.local_end > second.example.law_end


def test_a_period_longer_than_the_calendar_is_compared_by_number(tmp_path: Path) -> None:
    """第二十一条: five years; from no start of the settled calendar do both ends lie in it."""
    longer = rule("超过三十年", "years = 30", "arl.apply_absolute", ends="never rolls")
    unlike = rule("9999日内", "calendar_days = 9999", "ogi.reply", ends="rolls", name="days")
    endless = rule("9999年内", "years = 9999", "arl.apply_absolute", ends="never rolls", name="endless")
    first, second, third = town(tmp_path, longer, unlike, endless).comparisons

    assert (first.verdict, first.example) == (Verdict.LOOSER, None)
    assert (second.verdict, second.reason) == (Verdict.NOT_COMPARABLE, "longer than the settled calendar")
    assert third.verdict is Verdict.LOOSER


def test_a_period_that_says_not_from_when_is_read_as_the_law(tmp_path: Path) -> None:
    found = compared(tmp_path, rule("20个工作日内答复", "working_days = 20", "ogi.reply"))

    assert found.reason == "the document does not say from when: as the law"


def test_the_document_binding_in_principle_is_found_once_the_law_binds(tmp_path: Path) -> None:
    report = town(tmp_path, rule("原则上应在20个工作日内答复", "working_days = 20", "ogi.reply"))

    assert [(one.kind, one.id) for one in report.findings] == [
        (Kind.IN_PRINCIPLE, "rule.in_principle_only:sometown.limit")
    ]


def test_a_law_that_comes_later_is_not_yet_compared(tmp_path: Path) -> None:
    """On the last day of 2023 the law of 1999 governs: ten calendar days."""
    report = lint(documents_of("maoshe"), on=date(2023, 12, 31))
    beside = {(one.law.qualified, one.law.version) for one in report.comparisons if one.local.name == "defence"}

    assert beside == {("arl.respond", "1999"), ("apl.defence", "2017")}
    assert {one.past for one in report.findings} == {False}


# ---------------------------------------------------------------- the pieces


def test_a_verdict_is_looser_as_soon_as_one_end_is_later() -> None:
    assert verdict([FRI, MON], [FRI, MON]) is Verdict.EQUAL
    assert verdict([FRI, FRI], [FRI, MON]) is Verdict.STRICTER
    assert verdict([FRI, MON], [MON, FRI]) is Verdict.LOOSER
    assert verdict([FRI, FRI], [FRI, MON], minimum=True) is Verdict.LOOSER


def test_the_telling_example_is_of_the_latest_year_in_which_both_were_in_force() -> None:
    starts = [date(2023, 3, 1), date(2024, 3, 1), date(2024, 5, 1), date(2026, 3, 1)]
    local = [day + timedelta(days=n) for day, n in zip(starts, (9, 2, 3, 5), strict=True)]
    span = (date(2023, 1, 1), date(2024, 12, 31))

    found = telling(starts, local, starts, span)
    assert found is not None and found.start == date(2024, 5, 1)
    outside = telling(starts, local, starts, (date(2025, 1, 1), date(2025, 12, 31)))
    assert outside is not None and outside.start == date(2026, 3, 1)
    assert telling(starts, starts, starts, span) is None


def test_fixed_dates_are_compared_by_month_and_day() -> None:
    assert yearly(YearlyDate(1, 31), YearlyDate(3, 31)) is Verdict.STRICTER
    assert yearly(YearlyDate(12, 31), YearlyDate(3, 31)) is Verdict.LOOSER
    assert yearly(YearlyDate(3, 31), YearlyDate(3, 31)) is Verdict.EQUAL


def test_numbers_are_compared_only_in_the_same_unit_and_with_the_same_ending() -> None:
    book = Rulebook.national()
    reply, extension, apply = (book.rule(name) for name in ("ogi.reply", "ogi.extension", "arl.apply"))

    assert by_number(reply, extension) is Verdict.EQUAL
    assert by_number(reply, apply) is None


@pytest.mark.parametrize(
    ("ends", "fewer", "more"),
    [
        (Ends.ROLLS, Verdict.STRICTER, Verdict.LOOSER),
        (Ends.AT_LEAST, Verdict.LOOSER, Verdict.STRICTER),
        (Ends.BACKWARD, Verdict.LOOSER, Verdict.STRICTER),
    ],
)
def test_fewer_days_are_looser_where_they_are_a_minimum_or_counted_back(
    ends: Ends, fewer: Verdict, more: Verdict
) -> None:
    five, seven = (replace(Rulebook.national().rule("ogi.reply"), period=CalendarDays(n), ends=ends) for n in (5, 7))

    assert (by_number(five, seven), by_number(seven, five)) == (fewer, more)


def test_starts_leave_out_what_the_calendar_does_not_settle() -> None:
    starts = Starts(china())
    dates = starts.dates(30)

    assert dates[0] == date(2007, 3, 2) and dates[-1] == date(2026, 10, 25)
    assert starts.shifted([FRI], 0) == [FRI]
    assert starts.shifted([MON], -1) == [date(2026, 9, 20)]


@pytest.mark.parametrize(
    "name",
    [
        "ogi.reply", "apl.defence", "arl.stay_ends", "major_decisions.comment", "major_decisions.hearing_material",
        "arl.hearing_notice", "apl.sue_direct", "arl.apply_no_notice",
    ],
)  # fmt: skip
def test_many_starts_end_where_the_clock_ends_each(name: str) -> None:
    limit = Rulebook.national().rule(name)
    dates = [date(2024, 1, 1) + timedelta(days=n) for n in range(0, 365, 3)]

    assert Starts(china()).ends(limit, dates) == [last_day(Run(limit, day, opened_by=0), china()) for day in dates]
