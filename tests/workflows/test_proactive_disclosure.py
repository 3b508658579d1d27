"""条例第二十六条 with 第十二条, 第十三条, 第十七条: a document from its forming to its publication."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case
from govopen.errors import StepNotAllowedError
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows.proactive_disclosure import (
    Attribute,
    Change,
    ChangeAttribute,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    OpenReview,
    Publish,
    ReviewResult,
    Upload,
)
from govopen.workflows.secrecy_review import ApproveReview, ReviewOpinion
from tests.workflows.cases import codes, document, found, reviewed, with_acts
from tests.workflows.days import (
    FRI_4_MAY_2018,
    FRI_18_SEP_2026,
    FRI_23_OCT_2026,
    MON_7_MAY_2018,
    MON_20_APR_2026,
    MON_28_SEP_2026,
    THU_16_APR_2026,
    THU_21_MAY_2026,
    THU_22_OCT_2026,
    THU_31_MAY_2018,
    TUE_1_SEP_2026,
    TUE_5_JUN_2018,
    TUE_19_MAY_2026,
    TUE_21_APR_2026,
    TUE_28_APR_2026,
    TUE_29_MAY_2018,
    WED_2_MAY_2018,
    WED_2_SEP_2026,
    WED_4_JUL_2018,
    WED_6_MAY_2026,
    WED_20_MAY_2026,
    WED_21_OCT_2026,
    WED_29_APR_2026,
    WED_30_APR_2008,
    WED_30_MAY_2018,
)


def formed(day: date, attribute: Attribute = Attribute.PROACTIVE, reasons: str | None = None) -> Case:
    return document(Form(on=day, attribute=attribute, reasons=reasons))


def cleared(day: date, result: ReviewResult = ReviewResult.CLEARED) -> Case:
    return with_acts(formed(day), *reviewed(day, result))


def test_art26_the_period_runs_from_the_day_the_document_was_formed_not_from_its_issue() -> None:
    """Formed 2026-04-20, printed 04-28: 04-21..24 (4), 27..30 (8), 05-06..09 (12), 11..15 (17), 18..20 (20)."""
    case = with_acts(formed(MON_20_APR_2026), Issue(on=TUE_28_APR_2026))

    assert case.deadline(OGI.PUBLISH).on == WED_20_MAY_2026


@pytest.mark.parametrize(
    ("day", "found_codes"),
    [(TUE_19_MAY_2026, []), (WED_20_MAY_2026, []), (THU_21_MAY_2026, ["late"])],
    ids=str,
)
def test_art26_publication_is_judged_by_the_twentieth_working_day(day: date, found_codes: list[str]) -> None:
    assert codes(cleared(MON_20_APR_2026).record(Publish(on=day))) == found_codes


def test_art26_an_unpublished_document_is_overdue_the_day_after() -> None:
    case = formed(MON_20_APR_2026)

    assert case.at(WED_20_MAY_2026).findings == ()
    (breach,) = case.at(THU_21_MAY_2026).findings
    assert (breach.code, breach.severity, breach.by, str(breach.provision)) == (
        "overdue",
        Severity.BREACH,
        "1 working day",
        "条例第二十六条",
    )


def test_art26_a_change_of_published_information_starts_the_period_from_the_day_of_the_change() -> None:
    """Changed on 09-18 and recorded on 09-28; 09-20..24 (5), 28..30 (8), 10-08..10 (11), 12..16 (16), 19..22 (20)."""
    case = with_acts(
        cleared(MON_20_APR_2026),
        Publish(on=WED_6_MAY_2026),
        Change(on=MON_28_SEP_2026, changed_on=FRI_18_SEP_2026),
    )

    assert (case.state, case.deadline(OGI.PUBLISH).on) == (DocumentState.FORMED, THU_22_OCT_2026)


@pytest.mark.parametrize(
    ("day", "found_codes"),
    [(WED_21_OCT_2026, []), (THU_22_OCT_2026, []), (FRI_23_OCT_2026, ["late"])],
    ids=str,
)
def test_art26_changed_information_is_published_anew_within_twenty_working_days(
    day: date, found_codes: list[str]
) -> None:
    case = with_acts(
        cleared(MON_20_APR_2026),
        Publish(on=WED_6_MAY_2026),
        Change(on=FRI_18_SEP_2026, changed_on=FRI_18_SEP_2026),
        Publish(on=day),
    )

    assert codes(case) == found_codes


def test_art26_uploading_to_an_internal_platform_publishes_nothing() -> None:
    case = formed(MON_20_APR_2026).record(Upload(on=WED_29_APR_2026))

    assert (case.state, case.deadline(OGI.PUBLISH).status) == (DocumentState.FORMED, "running")


def test_art13_what_is_not_proactive_has_no_period_and_states_its_reasons() -> None:
    case = formed(MON_20_APR_2026, Attribute.ON_REQUEST)

    assert (case.state, case.deadlines) == (DocumentState.NOT_PROACTIVE, ())
    assert "reasons" in found(case, "unstated").required


def test_art13_a_withheld_document_with_its_reasons_is_in_order() -> None:
    assert formed(MON_20_APR_2026, Attribute.WITHHELD, "涉及国家秘密").findings == ()


def test_art44_publishing_what_was_open_to_requests_is_lawful() -> None:
    case = formed(MON_20_APR_2026, Attribute.ON_REQUEST, "理由").record(Publish(on=TUE_21_APR_2026))

    assert (case.state, case.findings) == (DocumentState.PUBLISHED, ())


def test_art14_publishing_what_is_withheld_is_recorded_and_unlawful() -> None:
    case = formed(MON_20_APR_2026, Attribute.WITHHELD, "理由").record(Publish(on=TUE_21_APR_2026))

    assert case.state == DocumentState.PUBLISHED
    assert (found(case, "forbidden").severity, found(case, "forbidden").required) == (Severity.UNLAWFUL, "must not")


def test_art12_a_document_that_ended_is_marked_and_stays_so() -> None:
    case = with_acts(cleared(MON_20_APR_2026), Publish(on=WED_6_MAY_2026), EndEffect(on=TUE_1_SEP_2026))

    assert (case.state, case.deadlines) == (DocumentState.NO_LONGER_IN_EFFECT, ())
    with pytest.raises(StepNotAllowedError):
        case.record(Publish(on=WED_2_SEP_2026))


class TestTheSecrecyReview:
    """第十七条第二款: the review comes before publication."""

    def test_art17_2_publishing_without_a_recorded_review_is_a_caution(self) -> None:
        case = formed(MON_20_APR_2026).record(Publish(on=TUE_21_APR_2026))

        assert found(case, "gate_unrecorded").severity == Severity.CAUTION

    def test_art17_2_publishing_during_the_review_is_recorded_and_unlawful(self) -> None:
        case = with_acts(formed(MON_20_APR_2026), OpenReview(on=MON_20_APR_2026, ref="s1"), Publish(on=TUE_21_APR_2026))

        assert case.state == DocumentState.PUBLISHED
        assert found(case, "gate").severity == Severity.UNLAWFUL

    def test_art17_2_a_draft_may_be_reviewed_before_it_is_formed(self) -> None:
        case = with_acts(
            document(*reviewed(THU_16_APR_2026, ReviewResult.CLEARED)),
            Form(on=MON_20_APR_2026),
            Publish(on=TUE_21_APR_2026),
        )

        assert case.findings == ()

    @pytest.mark.parametrize(
        ("result", "replaces", "expected"),
        [
            (ReviewResult.CLEARED, "s1", []),
            (ReviewResult.CLEARED, None, ["gate"]),
            (ReviewResult.NEGATIVE, "s1", ["gate"]),
        ],
    )
    def test_h9_what_is_secret_no_longer_is_reviewed_anew_before_it_is_published(
        self, result: ReviewResult, replaces: str | None, expected: list[str]
    ) -> None:
        """茅畲乡保密审查制度第九条: what was a secret and has expired is reviewed again (条例第十八条)."""
        withheld = with_acts(
            document(*reviewed(THU_16_APR_2026, ReviewResult.NEGATIVE)),
            Form(on=MON_20_APR_2026, attribute=Attribute.WITHHELD, reasons="国家秘密"),
            ChangeAttribute(on=TUE_1_SEP_2026, reasons="保密期限已过"),
        )
        anew = with_acts(
            withheld,
            OpenReview(on=TUE_1_SEP_2026, ref="s2", replaces=replaces),
            ReviewOpinion(on=TUE_1_SEP_2026, ref="s2", result=result),
            ApproveReview(on=TUE_1_SEP_2026, ref="s2", result=result, approved_by="负责人", reasons="理由"),
        )

        assert codes(anew.record(Publish(on=WED_2_SEP_2026))) == expected

    def test_h9_a_review_that_is_still_open_is_not_replaced(self) -> None:
        case = with_acts(
            formed(MON_20_APR_2026),
            OpenReview(on=MON_20_APR_2026, ref="s1"),
            OpenReview(on=MON_20_APR_2026, ref="s2", replaces="s1"),
            ReviewOpinion(on=MON_20_APR_2026, ref="s2", result=ReviewResult.CLEARED),
            ApproveReview(on=MON_20_APR_2026, ref="s2", result=ReviewResult.CLEARED, approved_by="负责人"),
        )

        assert codes(case.record(Publish(on=TUE_21_APR_2026))) == ["gate"]

    def test_h9_a_review_that_nobody_opened_cannot_be_replaced(self) -> None:
        with pytest.raises(StepNotAllowedError, match="ref 's9' names no child"):
            formed(MON_20_APR_2026).record(OpenReview(on=MON_20_APR_2026, ref="s1", replaces="s9"))

    def test_art17_2_what_is_partly_secret_is_published_redacted(self) -> None:
        case = cleared(MON_20_APR_2026, ReviewResult.PARTLY_SECRET).record(Publish(on=TUE_21_APR_2026, redacted=True))

        assert case.findings == ()

    def test_art17_2_what_is_partly_secret_is_not_published_whole(self) -> None:
        case = cleared(MON_20_APR_2026, ReviewResult.PARTLY_SECRET).record(Publish(on=TUE_21_APR_2026))

        assert found(case, "gate").severity == Severity.UNLAWFUL

    def test_art17_2_a_negative_review_bars_even_a_redacted_text(self) -> None:
        case = cleared(MON_20_APR_2026, ReviewResult.NEGATIVE).record(Publish(on=TUE_21_APR_2026, redacted=True))

        assert found(case, "gate").severity == Severity.UNLAWFUL

    def test_art26_the_review_stops_no_clock(self) -> None:
        case = with_acts(formed(MON_20_APR_2026), OpenReview(on=MON_20_APR_2026, ref="s1"))

        assert case.deadline(OGI.PUBLISH).on == WED_20_MAY_2026


def test_art18_of_2007_governs_a_document_formed_before_15_may_2019() -> None:
    """The text of 2007 set the same twenty working days in its 第十八条."""
    case = formed(WED_2_MAY_2018)

    assert str(case.deadline(OGI.PUBLISH).provision) == "条例（2007）第十八条"


def test_no_document_has_a_period_before_the_regulations_were_in_force() -> None:
    with pytest.raises(LookupError):
        formed(WED_30_APR_2008)


class TestTheTextOf2007:
    """第十八条: the same twenty working days; what else it said is known from memory only.

    Formed 2018-05-02: 05-03..04 (2), 07..11 (7), 14..18 (12), 21..25 (17), 28..30 (20).
    """

    FORMED = formed(WED_2_MAY_2018)

    @pytest.mark.parametrize(
        ("day", "found_codes"),
        [(TUE_29_MAY_2018, []), (WED_30_MAY_2018, []), (THU_31_MAY_2018, ["late"])],
        ids=str,
    )
    def test_art18_publication_is_judged_by_the_twentieth_working_day(self, day: date, found_codes: list[str]) -> None:
        assert codes(self.FORMED.record(Publish(on=day))) == found_codes

    def test_art18_printing_and_uploading_publish_nothing(self) -> None:
        case = with_acts(self.FORMED, Issue(on=FRI_4_MAY_2018), Upload(on=MON_7_MAY_2018))

        assert (case.state, case.deadline(OGI.PUBLISH).on) == (DocumentState.FORMED, WED_30_MAY_2018)

    def test_art18_a_change_starts_the_period_anew(self) -> None:
        """Changed 06-05: 06-06..08 (3), 11..15 (8), 19..22 (12), 25..29 (17), 07-02..04 (20)."""
        case = with_acts(self.FORMED, Publish(on=WED_30_MAY_2018), Change(on=TUE_5_JUN_2018, changed_on=TUE_5_JUN_2018))

        assert case.deadline(OGI.PUBLISH).on == WED_4_JUL_2018

    def test_art18_a_repealed_document_is_marked(self) -> None:
        case = with_acts(self.FORMED, Publish(on=WED_30_MAY_2018), EndEffect(on=TUE_5_JUN_2018))

        assert (case.state, case.deadlines) == (DocumentState.NO_LONGER_IN_EFFECT, ())

    def test_art18_what_is_not_proactive_has_no_period(self) -> None:
        assert formed(WED_2_MAY_2018, Attribute.WITHHELD, "理由").deadlines == ()

    def test_art18_a_change_counts_from_the_day_of_the_change_and_not_of_its_record(self) -> None:
        """Changed on 2018-06-05, a Tuesday, recorded a day later: still Wednesday 07-04."""
        change = Change(on=TUE_5_JUN_2018 + timedelta(days=1), changed_on=TUE_5_JUN_2018)
        case = with_acts(formed(WED_2_MAY_2018), Publish(on=WED_30_MAY_2018), change)

        assert case.deadline(OGI.PUBLISH).on == WED_4_JUL_2018
        assert [due.rule for due in case.deadlines] == [OGI.PUBLISH]
