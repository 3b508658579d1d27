"""A draft law tried out on past cases: counted by hand.

March 2026 has no holiday: 23 March is the fifteenth and 30 March the twentieth working day after Monday 2 March
(3..6 are 4, 9..13 are 9, 16..20 are 14, 23 is 15, 24..27 are 19, 30 is 20).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from govopen import Case, Rulebook, recheck, try_draft
from govopen.errors import DataFileError, NotADayError
from govopen.portfolio import Counts, with_draft
from govopen.rules.names import OGI, SECRECY_IMPL
from govopen.workflows import request_handling as rh, secrecy_review as sr
from tests.portfolio.drafts import FIFTEEN, Changes, draft_of
from tests.workflows.cases import codes, extended, received, replied, review, with_acts
from tests.workflows.days import (
    FRI_3_APR_2026,
    FRI_20_MAR_2026,
    MON_2_MAR_2026,
    MON_16_MAR_2026,
    MON_20_APR_2026,
    MON_23_MAR_2026,
    MON_30_MAR_2026,
    SUN_29_MAR_2026,
    THU_26_MAR_2026,
    TUE_14_MAY_2019,
    TUE_24_MAR_2026,
    TUE_31_MAR_2026,
    WED_1_APR_2026,
)


def answered(*days: date) -> list[Case]:
    """Requests received on Monday 2026-03-02, each answered on one of the days."""
    return [received(MON_2_MAR_2026).record(replied(day)) for day in days]


@pytest.fixture
def fifteen(tmp_path: Path) -> Path:
    """The text of 2019 with fifteen working days for the reply."""
    return draft_of(tmp_path, changes=FIFTEEN)


class TestCounting:
    """Late under the draft, beside the law."""

    def test_replies_are_judged_by_the_draft_beside_the_law(self, fifteen: Path) -> None:
        """By the 23rd in time under both, by the 30th under the law alone, on the 31st late under both."""
        cases = answered(FRI_20_MAR_2026, MON_23_MAR_2026, TUE_24_MAR_2026, MON_30_MAR_2026, TUE_31_MAR_2026)
        trial = try_draft(cases, fifteen)

        assert trial.law[OGI.REPLY] == Counts(met=4, late=1)
        assert trial.draft[OGI.REPLY] == Counts(met=2, late=3)
        assert [one.done for one in trial.became_late] == [TUE_24_MAR_2026, MON_30_MAR_2026]
        assert (len(trial.late_by_law), len(trial.late_by_draft), trial.became_timely) == (1, 3, ())

    def test_how_late_they_would_have_been(self, fifteen: Path) -> None:
        """Due on the 23rd: the 24th is late by 1 working day, the 30th by 5, 1 April by 7; the law: due on the 30th."""
        trial = try_draft(answered(TUE_24_MAR_2026, MON_30_MAR_2026, WED_1_APR_2026), fifteen)
        draft, law = trial.extent(OGI.REPLY), trial.extent(OGI.REPLY, law=True)

        assert draft is not None and law is not None
        assert (draft.number, draft.median, draft.worst, draft.unit) == (3, 5, 7, "working days")
        assert (law.number, law.median, law.worst) == (1, 2, 2)
        assert [(one.due, one.over, one.by) for one in trial.became_late] == [
            (MON_23_MAR_2026, 1, "1 working day"),
            (MON_23_MAR_2026, 5, "5 working days"),
        ]

    def test_a_reply_on_a_sunday_after_a_friday_is_late_by_no_whole_working_day(self, tmp_path: Path) -> None:
        """Nineteen working days end on Friday 27 March; Sunday the 29th is two calendar days later."""
        changes: Changes = {
            ("rules.reply", "20个工作日内"): "19个工作日内",
            ("rules.reply", "{ working_days = 20 }"): "{ working_days = 19 }",
        }
        (late,) = try_draft(answered(SUN_29_MAR_2026), draft_of(tmp_path, changes=changes)).became_late

        assert (late.over, late.unit, late.by) == (0, "working days", "2 calendar days")

    def test_a_longer_period_makes_a_late_reply_timely(self, tmp_path: Path) -> None:
        changes: Changes = {
            ("rules.reply", "20个工作日内"): "25个工作日内",
            ("rules.reply", "{ working_days = 20 }"): "{ working_days = 25 }",
        }
        trial = try_draft(answered(TUE_31_MAR_2026), draft_of(tmp_path, changes=changes))

        assert [one.done for one in trial.became_timely] == [TUE_31_MAR_2026]
        assert (trial.became_late, trial.extent(OGI.REPLY)) == ((), None)

    def test_open_periods_are_looked_at_on_the_day_given(self, fifteen: Path) -> None:
        """On Thursday 26 March nothing is overdue by the law; by the draft the 23rd is past."""
        trial = try_draft([received(MON_2_MAR_2026)], fifteen, on=THU_26_MAR_2026)

        assert (trial.law[OGI.REPLY], trial.draft[OGI.REPLY]) == (Counts(open=1), Counts(overdue=1))

    def test_without_a_day_a_case_is_looked_at_as_at_its_last_act(self, fifteen: Path) -> None:
        trial = try_draft([received(MON_2_MAR_2026)], fifteen)

        assert (trial.law[OGI.REPLY], trial.draft[OGI.REPLY]) == (Counts(open=1), Counts(open=1))

    def test_what_one_merely_may_do_is_never_overdue(self, fifteen: Path) -> None:
        """The notice of correction has seven working days; nobody owes one."""
        trial = try_draft([received(MON_2_MAR_2026)], fifteen, on=THU_26_MAR_2026)

        assert trial.law[OGI.CORRECTION_NOTICE] == Counts(ended=1)

    def test_acts_after_the_day_are_not_looked_at(self, fifteen: Path) -> None:
        trial = try_draft(answered(MON_30_MAR_2026), fifteen, on=THU_26_MAR_2026)

        assert (trial.law[OGI.REPLY], trial.late_by_draft) == (Counts(open=1), ())

    def test_a_lower_cap_is_read_too(self, tmp_path: Path) -> None:
        """Extended by 20 working days where 10 are allowed: 31 March (1) to 3 April (4), 6 April is off, 7..10 (8),
        13..14 (10): due on the 14th; answered on the 20th."""
        changes: Changes = {
            ("rules.extension", "20个工作日"): "10个工作日",
            ("rules.extension", "{ working_days = 20 }"): "{ working_days = 10 }",
        }
        case = with_acts(received(MON_2_MAR_2026), extended(THU_26_MAR_2026), replied(MON_20_APR_2026))
        (late,) = try_draft([case], draft_of(tmp_path, changes=changes)).became_late

        assert (late.due, late.over) == (date(2026, 4, 14), 4)

    def test_another_ending_is_read_too(self, tmp_path: Path) -> None:
        """保密法实施条例 with ten days: from Monday 2 March to Thursday the 12th, not to the 16th."""
        changes: Changes = {
            ("rules.unclear_submit", "10个工作日内"): "10日内",
            ("rules.unclear_submit", "{ working_days = 10 }"): "{ calendar_days = 10 }",
            ("rules.unclear_submit", '"on a working day"'): '"rolls"',
        }
        path = draft_of(tmp_path, "secrecy_impl_2024", changes, short="保密法实施条例（草案）")
        unclear = sr.ReviewOpinion(on=MON_2_MAR_2026, ref="s", result=sr.ReviewResult.UNCLEAR)
        refer = sr.ReferUpward(on=MON_16_MAR_2026, ref="s", to="市保密局")
        trial = try_draft([review(sr.OpenReview(on=MON_2_MAR_2026, ref="s"), unclear, refer)], path)

        assert (trial.law[SECRECY_IMPL.UNCLEAR_SUBMIT].met, trial.draft[SECRECY_IMPL.UNCLEAR_SUBMIT].late) == (1, 1)
        (late,) = trial.became_late
        assert (late.due, late.over, late.unit) == (date(2026, 3, 12), 4, "calendar days")

    def test_another_default_reading_is_read_too(self, tmp_path: Path) -> None:
        """Noticed late on 16 March, answered on the 20th: by the lenient default the period runs anew, to 20 April.

        23..27 (5), 30 March..3 April (10), 7..10 (14), 13..17 (19), 20 (20); 6 April is off. The law: the 30th."""
        path = draft_of(tmp_path, changes={("options.late_correction", '"no_effect"'): '"restarts"'})
        notice = rh.NotifyCorrection(on=MON_16_MAR_2026, items=("…",), correct_by=FRI_20_MAR_2026)
        case = with_acts(
            received(MON_2_MAR_2026), notice, rh.ReceiveCorrection(on=FRI_20_MAR_2026), replied(FRI_3_APR_2026)
        )
        trial = try_draft([case], path)

        assert [one.due for one in trial.became_timely] == [MON_30_MAR_2026]


class TestWhichCases:
    """The draft stands in place of one version, for the cases which that version governs."""

    def test_cases_under_another_text_are_counted_apart(self, fifteen: Path) -> None:
        trial = try_draft([received(TUE_14_MAY_2019), *answered(MON_30_MAR_2026)], fifteen)

        assert (trial.tried, trial.elsewhere) == (1, 1)
        assert (trial.instrument, trial.version, trial.replaces) == ("ogi", "draft", "2019")

    def test_a_draft_of_an_organs_document_concerns_its_own_cases_alone(self, tmp_path: Path) -> None:
        """A checklist is no statute: no run of the document itself is counted, in the organ's cases or another's."""
        path = draft_of(tmp_path, "../local/maoshe", replaces="2023", short="茅畲乡制度（草案）")
        trial = try_draft(
            [received(MON_2_MAR_2026), received(MON_2_MAR_2026, rules=Rulebook.for_organ("maoshe"))], path
        )

        assert (trial.tried, trial.elsewhere, trial.failed) == (0, 2, ())

    def test_cases_received_before_a_day_are_left_out(self, fifteen: Path) -> None:
        trial = try_draft(answered(MON_30_MAR_2026), fifteen, from_day=date(2026, 3, 3))

        assert (trial.tried, trial.earlier, trial.draft) == (0, 1, {})

    def test_a_case_keeps_its_organ_and_its_log(self, fifteen: Path) -> None:
        case = received(MON_2_MAR_2026, rules=Rulebook.for_organ("maoshe")).record(replied(MON_30_MAR_2026))
        trial = try_draft([case], fifteen)

        assert ([one.act for one in trial.became_late], codes(case)) == ([case.acts[1]], [])

    def test_a_case_may_be_given_as_it_was_stored(self, fifteen: Path) -> None:
        assert len(try_draft([case.to_json() for case in answered(MON_30_MAR_2026)], fifteen).became_late) == 1

    def test_what_cannot_be_judged_is_reported_and_stops_nothing(self, fifteen: Path) -> None:
        trial = try_draft(["[]", *answered(MON_30_MAR_2026)], fifteen)

        assert (trial.tried, [(one.case, one.under) for one in trial.failed]) == (1, [("case 1", "stored")])

    def test_a_rulebook_with_the_draft_answers_like_any_other(self, fifteen: Path) -> None:
        """So a recheck can list the deadlines which the draft would move; it cites the draft."""
        book = with_draft(Rulebook.national(), fifteen)
        report = recheck([received(MON_2_MAR_2026)], after=book)

        (moved,) = report
        assert moved.before is not None and moved.after is not None
        assert (moved.before.on, moved.after.on) == (MON_30_MAR_2026, MON_23_MAR_2026)
        assert str(moved.provision) == "条例（草案）第三十三条第二款"
        assert moved.reasons[0].by == "条例（草案）"

    def test_the_other_texts_and_the_first_day_stay_as_they_are(self, fifteen: Path) -> None:
        book, national = with_draft(Rulebook.national(), fifteen), Rulebook.national()

        assert book.versions("ogi") == ("2007", "2019")
        assert book.instrument("ogi").in_force == date(2019, 5, 15)
        assert [name for name in book.instruments if book.stamp[name] != national.stamp[name]] == ["ogi"]


class TestRefused:
    """A draft that does not fit the steps, each with what to do."""

    def refusal(self, path: Path) -> DataFileError:
        with pytest.raises(DataFileError) as caught:
            try_draft([], path)
        assert str(caught.value).startswith(f"cannot try {path}: {caught.value.data['key']}: ")
        return caught.value

    def test_a_draft_that_replaces_nothing(self, tmp_path: Path) -> None:
        assert self.refusal(draft_of(tmp_path, replaces="")).data["key"] == "instrument.replaces"

    def test_a_draft_that_replaces_what_is_not_known(self, tmp_path: Path) -> None:
        assert "known: 2007, 2019" in str(self.refusal(draft_of(tmp_path, replaces="2018")))

    def test_a_draft_of_an_unknown_instrument(self, tmp_path: Path) -> None:
        assert "no instrument 'ogj' is known" in str(self.refusal(draft_of(tmp_path, id="ogj")))

    def test_a_rule_that_is_gone(self, tmp_path: Path) -> None:
        error = self.refusal(
            draft_of(tmp_path, changes={("rules.correction", "[rules.correction]"): "[rules.correcting]"})
        )

        assert error.data["key"] == "rules.correction" and "keep it" in error.data["reason"]

    def test_a_rule_more(self, tmp_path: Path) -> None:
        path = draft_of(tmp_path)
        content = path.read_text(encoding="utf-8")
        block = content[content.index("[rules.reply]") : content.index("[rules.extension]")]
        path.write_text(content + block.replace("[rules.reply]", "[rules.second_reply]"), encoding="utf-8")

        assert self.refusal(path).data["key"] == "rules.second_reply"

    def test_hours_in_place_of_days(self, tmp_path: Path) -> None:
        changes: Changes = {
            ("rules.correction_notice", "7个工作日内"): "48小时内",
            ("rules.correction_notice", "{ working_days = 7 }"): "{ hours = 48 }",
            ("rules.correction_notice", '"on a working day"'): '"never rolls"',
        }
        assert "keep the unit" in str(self.refusal(draft_of(tmp_path, changes=changes)))

    def test_another_unit_for_what_is_extended(self, tmp_path: Path) -> None:
        changes: Changes = {
            ("rules.reply", "20个工作日内"): "30日内",
            ("rules.reply", "{ working_days = 20 }"): "{ calendar_days = 30 }",
            ("rules.reply", '"on a working day"'): '"rolls"',
        }
        error = self.refusal(draft_of(tmp_path, changes=changes))

        assert error.data["key"] == "rules.reply.within" and "an extension is added to it" in error.data["reason"]

    def test_a_date_that_no_act_sets(self, tmp_path: Path) -> None:
        """The yearly self-check of withheld information may be set by the act; the publication has a number."""
        changes: Changes = {
            ("rules.publish", "20个工作日内及时公开"): "及时公开",
            ("rules.publish", "{ working_days = 20 }"): '{ set_by_act = "publish_by" }',
            ("rules.publish", '"on a working day"'): '"never rolls"',
        }
        assert "no act sets this date in publish_by" in str(self.refusal(draft_of(tmp_path, changes=changes)))

    def test_a_period_counted_the_other_way(self, tmp_path: Path) -> None:
        changes: Changes = {
            ("rules.hearing_notice", "五日前"): "五日内",
            ("rules.hearing_notice", '"backward"'): '"on a working day"',
        }
        error = self.refusal(draft_of(tmp_path, "arl_2023", changes, short="复议法（草案）"))

        assert error.data["key"] == "rules.hearing_notice.ends" and "keep the ending" in error.data["reason"]

    def test_a_reading_that_is_gone(self, tmp_path: Path) -> None:
        path = draft_of(tmp_path, changes={("options.late_correction.choices", "restarts"): "anew    "})

        assert self.refusal(path).data["key"] == "options.late_correction.choices"

    def test_a_reading_more(self, tmp_path: Path) -> None:
        path = draft_of(tmp_path, changes={("options.late_correction", "[options.late_correction]"): "[options.more]"})
        content = path.read_text(encoding="utf-8").replace("[options.late_correction.", "[options.more.")
        path.write_text(content, encoding="utf-8")

        assert self.refusal(path).data["key"] == "options.more"

    def test_a_file_that_is_no_law_file(self, tmp_path: Path) -> None:
        with pytest.raises(DataFileError, match="No such file"):
            try_draft([], tmp_path / "nowhere.toml")

    def test_a_day_that_is_none(self, fifteen: Path) -> None:
        with pytest.raises(NotADayError):
            try_draft([], fifteen, from_day="2026-01-01")  # type: ignore[arg-type]
        with pytest.raises(NotADayError):
            try_draft([], fifteen, on="2026-01-01")  # type: ignore[arg-type]
