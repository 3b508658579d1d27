"""What is refused, with which error, and what the error says to do."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from pydantic import ValidationError

from govopen import Case, Rulebook, china, open_case
from govopen.errors import (
    AmendmentError,
    BreachRefusedError,
    CalendarHorizonError,
    DataFileError,
    GovOpenError,
    MissingFactError,
    NotADayError,
    OutOfOrderError,
    StepNotAllowedError,
    UnknownNameError,
    VersionMismatchError,
    WrongPartyError,
)
from govopen.workflows import opinion_response as op, proactive_disclosure as pd, request_handling as rh
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    consents,
    corrected,
    correction_notified,
    disclosed,
    document,
    extended,
    fee_notified,
    letter_received,
    reading,
    received,
    replied,
    request,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_5_JUN_2026,
    FRI_20_MAR_2026,
    FRI_27_MAR_2026,
    MON_1_JUN_2026,
    MON_2_MAR_2026,
    MON_4_JUN_2018,
    MON_9_MAR_2026,
    MON_21_DEC_2026,
    MON_23_MAR_2026,
    MON_27_APR_2026,
    THU_4_JUN_2026,
    THU_10_DEC_2026,
    THU_11_JUN_2026,
    THU_24_DEC_2026,
    TUE_2_JUN_2026,
    TUE_5_JUN_2018,
    TUE_28_APR_2026,
    TUE_28_JUL_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_3_JUN_2026,
    WED_6_JUN_2018,
    WED_10_JUN_2026,
    WED_25_MAR_2026,
    WED_29_JUL_2026,
)

MONDAY = MON_1_JUN_2026


def one_line(error: GovOpenError, *words: str) -> None:
    """The message is one line, starts in lower case and has these words."""
    assert "\n" not in str(error)
    assert str(error)[0].islower()
    for word in words:
        assert word in str(error)


def is_both(error: object, builtin: type[Exception]) -> bool:
    """Whether the error is the library's own and the built-in that it specialises."""
    return isinstance(error, GovOpenError) and isinstance(error, builtin)


class TestDays:
    @pytest.mark.parametrize("value", [datetime(2026, 6, 1, 9, 0), "2026-06-01", 20260601], ids=type)
    def test_what_is_no_day_is_refused_by_an_act_with_the_field_and_the_fix(self, value: Any) -> None:
        with pytest.raises(ValidationError) as refused:
            rh.Receive(on=value, channel=rh.Channel.POST_SIGNED)
        (error,) = refused.value.errors()

        assert error["loc"] == ("on",)
        assert "datetime.date(2026, 9, 18)" in error["msg"]

    @pytest.mark.parametrize("value", [datetime(2026, 6, 1, 9, 0), "2026-06-01", None], ids=type)
    def test_what_is_no_day_is_refused_when_a_case_is_asked(self, value: Any) -> None:
        with pytest.raises(NotADayError) as refused:
            received(MONDAY).at(value)

        assert is_both(refused.value, TypeError)
        one_line(refused.value, "a day is wanted; pass")

    @pytest.mark.parametrize("value", [datetime(2026, 6, 1, 9, 0), "2026-06-01"], ids=type)
    def test_what_is_no_day_is_refused_as_a_day_of_knowledge(self, value: Any) -> None:
        with pytest.raises(NotADayError):
            received(MONDAY).as_known_on(value)

    def test_a_field_that_an_act_does_not_have_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="extend_to"):
            rh.Extend(on=MONDAY, workdays=5, extend_to=MONDAY)  # type: ignore[call-arg]

    def test_an_act_cannot_be_changed_afterwards(self) -> None:
        act = rh.Extend(on=MONDAY, workdays=5)

        with pytest.raises(ValidationError, match="frozen"):
            act.workdays = 20  # type: ignore[misc]

    @pytest.mark.parametrize("workdays", [0, -1, 2.5, "5"], ids=str)
    def test_an_extension_is_a_whole_number_of_working_days(self, workdays: Any) -> None:
        with pytest.raises(ValidationError, match="workdays"):
            rh.Extend(on=MONDAY, workdays=workdays)


class TestTheStep:
    def test_an_act_that_no_step_takes_in_this_state_is_refused(self) -> None:
        with pytest.raises(StepNotAllowedError) as refused:
            received(MONDAY).record(corrected(TUE_2_JUN_2026))
        error = refused.value

        assert is_both(error, ValueError)
        one_line(
            error,
            "cannot record receive_correction (收到补正) of 2026-06-02 on 2026-017",
            "processing (办理中)",
            "条例第三十条",
        )

    def test_the_error_carries_state_act_permitted_acts_and_reasons(self) -> None:
        with pytest.raises(StepNotAllowedError) as refused:
            received(MONDAY).record(corrected(TUE_2_JUN_2026))
        data = refused.value.data

        assert (data["state"], data["act"], data["provision"]) == (
            rh.RequestState.PROCESSING,
            "receive_correction",
            "条例第三十条",
        )
        assert {"reply", "extend", "notify_correction"} <= set(data["permitted"])
        assert data["reasons"]

    def test_nothing_is_permitted_once_a_case_has_ended(self) -> None:
        ended = received(MONDAY).record(rh.Withdraw(on=MONDAY))

        with pytest.raises(StepNotAllowedError, match="withdrawn"):
            ended.record(replied(TUE_2_JUN_2026))

    def test_an_act_of_another_workflow_is_unknown(self) -> None:
        with pytest.raises(StepNotAllowedError, match="unknown act 'publish' in request_handling"):
            received(MONDAY).record(pd.Publish(on=TUE_2_JUN_2026))

    def test_check_says_the_same_without_raising(self) -> None:
        (refusal,) = received(MONDAY).check(corrected(TUE_2_JUN_2026))

        assert refusal.code == "state"
        assert received(MONDAY).check(replied(TUE_2_JUN_2026)) == ()

    def test_check_takes_account_of_lapses_before_the_act(self) -> None:
        case = with_acts(received(MON_2_MAR_2026), fee_notified(WED_25_MAR_2026, FRI_27_MAR_2026))

        assert case.check(rh.PayFee(on=MON_27_APR_2026)) == ()
        assert [refusal.code for refusal in case.check(rh.PayFee(on=TUE_28_APR_2026))] == ["state"]

    def test_an_opinion_on_an_unknown_child_is_refused_with_the_known_ones(self) -> None:
        case = received(MONDAY).record(third_party_asked(TUE_2_JUN_2026, "t1"))

        with pytest.raises(StepNotAllowedError, match=r"ref 't2' names no child \(known: t1\)"):
            case.record(consents(WED_3_JUN_2026, "t2"))

    def test_a_ref_is_used_once(self) -> None:
        case = received(MONDAY).record(third_party_asked(TUE_2_JUN_2026, "t1"))

        with pytest.raises(StepNotAllowedError, match=r"t1.*another ref"):
            case.record(third_party_asked(WED_3_JUN_2026, "t1"))

    def test_a_ref_that_opens_a_child_is_not_empty(self) -> None:
        with pytest.raises(StepNotAllowedError, match="give it one"):
            received(MONDAY).record(third_party_asked(TUE_2_JUN_2026, ""))

    def test_an_outcome_that_no_reply_has_is_refused_with_what_is_wanted(self) -> None:
        with pytest.raises(StepNotAllowedError, match=r"no step takes it.*outcome"):
            received(MONDAY).record(replied(TUE_2_JUN_2026, outcome=rh.Outcome.ABANDONED_FEE))


class TestTheParty:
    def test_an_opinion_belongs_to_the_third_party(self) -> None:
        case = with_acts(received(MONDAY), third_party_asked(TUE_2_JUN_2026), letter_received(WED_3_JUN_2026))

        with pytest.raises(WrongPartyError) as refused:
            case.record(rh.GiveOpinion(on=THU_4_JUN_2026, ref="t1", consents=True, by="organ"))
        error = refused.value

        assert is_both(error, PermissionError)
        assert (error.data["act"], error.data["by"], error.data["allowed"]) == (
            "give_opinion",
            "organ",
            ("third_party",),
        )
        one_line(error, "it was done by organ", "it belongs to third_party", "by='third_party'")

    @pytest.mark.parametrize(
        ("act", "allowed"),
        [
            (rh.Reply(on=MONDAY, outcome=rh.Outcome.NOT_HELD, by="requester"), "organ"),
            (rh.Withdraw(on=MONDAY, by="organ"), "requester"),
            (rh.Extend(on=MONDAY, workdays=5, by="requester"), "organ"),
        ],
        ids=lambda value: getattr(value, "kind", value),
    )
    def test_an_act_by_another_party_is_refused(self, act: Act, allowed: str) -> None:
        with pytest.raises(WrongPartyError, match=f"it belongs to {allowed}"):
            received(MONDAY).record(act)

    @pytest.mark.parametrize(
        ("case", "act"),
        [
            (request(), rh.Receive(on=MONDAY, channel=rh.Channel.POST_SIGNED, by="organ")),
            (request(), rh.Receive(on=MONDAY, channel=rh.Channel.IN_PERSON, by="organ")),
            (request(), rh.Receive(on=MONDAY, channel=rh.Channel.FAX, by="organ")),
            (request(), rh.Receive(on=MONDAY, channel=rh.Channel.PLAIN_LETTER, by="organ")),
            (request(), rh.Receive(on=MON_4_JUN_2018, channel=rh.Channel.FAX, by="organ")),
            (
                received(MONDAY).record(correction_notified(MONDAY, TUE_30_JUN_2026)),
                rh.ReceiveCorrection(on=MONDAY, by="organ"),
            ),
            (
                received(MON_4_JUN_2018).record(correction_notified(TUE_5_JUN_2018)),
                rh.ReceiveCorrection(on=WED_6_JUN_2018, by="organ"),
            ),
            (received(MONDAY).record(rh.AskReasons(on=MONDAY)), rh.GiveReasons(on=MONDAY, by="organ")),
            (received(MONDAY).record(fee_notified(MONDAY, MONDAY)), rh.PayFee(on=MONDAY, by="organ")),
            (received(MON_4_JUN_2018), rh.Withdraw(on=TUE_5_JUN_2018, by="organ")),
        ],
        ids=lambda value: getattr(value, "kind", ""),
    )
    def test_what_the_requester_does_is_not_done_by_the_organ(self, case: Case, act: Act) -> None:
        with pytest.raises(WrongPartyError, match="it belongs to requester"):
            case.record(act)

    def test_the_right_party_may_be_named(self) -> None:
        case = received(MONDAY).record(rh.Withdraw(on=MONDAY, by="requester"))

        assert case.state == rh.RequestState.WITHDRAWN


class TestOrder:
    def test_an_act_before_the_last_recorded_one_is_refused(self) -> None:
        with pytest.raises(OutOfOrderError) as refused:
            received(TUE_2_JUN_2026).record(replied(MONDAY))
        error = refused.value

        assert is_both(error, ValueError)
        assert error.data == {"day": MONDAY, "last": TUE_2_JUN_2026}
        one_line(error, "the last act is of 2026-06-02", "use amend(add=…)")

    def test_acts_of_one_day_keep_the_order_in_which_they_are_recorded(self) -> None:
        case = with_acts(received(MONDAY), third_party_asked(MONDAY), letter_received(MONDAY), consents(MONDAY))

        assert [act.kind for act in case.acts] == ["receive", "consult_third_party", "letter_received", "give_opinion"]

    def test_moments_of_one_day_are_ordered_by_the_clock(self) -> None:
        from govopen.terms import BEIJING

        found = open_case(op.WORKFLOW, id="2026-Y1").record(
            op.FindOpinion(at=datetime(2026, 6, 1, 10, 0, tzinfo=BEIJING))
        )

        with pytest.raises(OutOfOrderError):
            found.record(op.Assess(at=datetime(2026, 6, 1, 9, 59, tzinfo=BEIJING), level=op.Level.GENERAL))


class TestTheHorizon:
    """The last published notice is for 2026; its days are settled through 2026-12-24."""

    def test_a_case_answers_with_an_estimate_by_default(self) -> None:
        assert received(THU_10_DEC_2026).deadline("reply").certainty == "provisional"

    def test_a_case_that_refuses_estimates_names_the_missing_notice_and_the_ways_on(self) -> None:
        case = received(THU_10_DEC_2026, provisional="refuse")

        with pytest.raises(CalendarHorizonError) as refused:
            case.record(replied(MON_21_DEC_2026))
        error = refused.value

        assert is_both(error, LookupError)
        assert error.data["settled_through"] == THU_24_DEC_2026
        one_line(error, "no holiday notice for 2027 is known", "load the notice, or ask for a provisional calendar")

    def test_a_case_that_refuses_estimates_shows_no_provisional_deadline(self) -> None:
        with pytest.raises(CalendarHorizonError):
            received(THU_10_DEC_2026, provisional="refuse").deadlines  # noqa: B018

    def test_a_case_that_refuses_estimates_answers_what_is_settled(self) -> None:
        assert received(MON_1_JUN_2026, provisional="refuse").deadline("reply").on == TUE_30_JUN_2026


class TestRefusedBreaches:
    def test_a_late_reply_is_refused(self) -> None:
        with pytest.raises(BreachRefusedError) as refused:
            received(MONDAY, breaches="refuse").record(replied(WED_1_JUL_2026))
        error = refused.value

        assert is_both(error, ValueError)
        assert error.data["finding"].code == "late"
        one_line(
            error,
            "cannot record reply of 2026-07-01 on 2026-017",
            "条例第三十三条第二款",
            "breaches are refused in this case",
        )

    def test_a_missing_fact_is_refused(self) -> None:
        with pytest.raises(MissingFactError) as refused:
            received(MONDAY, breaches="refuse").record(rh.Extend(on=TUE_2_JUN_2026, workdays=5, approved_by="甲"))
        error = refused.value

        assert is_both(error, ValueError)
        assert "notified_on" in error.data["fact"] and error.data["finding"].code == "missing"
        one_line(error, "notified_on")

    def test_a_disclosure_against_a_refusal_is_refused(self) -> None:
        case = with_acts(
            received(MONDAY, breaches="refuse"),
            third_party_asked(TUE_2_JUN_2026),
            rh.GiveOpinion(on=WED_3_JUN_2026, ref="t1", consents=False, reasons="商业秘密"),
        )

        with pytest.raises(BreachRefusedError, match="条例第三十二条"):
            case.record(disclosed(THU_4_JUN_2026))

    def test_a_caution_is_no_breach(self) -> None:
        case = received(MONDAY, breaches="refuse").record(disclosed(THU_4_JUN_2026))

        assert [finding.code for finding in case.findings] == ["gate_unrecorded"]

    def test_what_was_refused_left_no_trace(self) -> None:
        case = received(MONDAY, breaches="refuse")
        with pytest.raises(BreachRefusedError):
            case.record(replied(WED_1_JUL_2026))

        assert [act.kind for act in case.acts] == ["receive"]

    def test_an_unknown_way_with_breaches_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match=r"record.*refuse"):
            open_case(rh.WORKFLOW, id="x", breaches="ignore")  # type: ignore[arg-type]


class TestNames:
    def test_a_period_that_has_not_started_is_named_with_those_that_have(self) -> None:
        with pytest.raises(UnknownNameError) as refused:
            received(MONDAY).deadline("deferred_reply")

        assert isinstance(refused.value, LookupError)
        assert refused.value.data["known"] == ("ogi.correction_notice", "ogi.reply")
        one_line(refused.value, "no such period has started")

    def test_an_unknown_language_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="'en' and 'zh' are known"):
            received(MONDAY).deadline("reply").explain(lang="fr")


def stored(**changes: Any) -> str:
    """A stored request with some keys changed; a key set to None is left out."""
    form = json.loads(received(MONDAY).record(extended(TUE_2_JUN_2026)).to_json()) | changes
    return json.dumps({key: value for key, value in form.items() if value is not None})


class TestStoredCases:
    @pytest.mark.parametrize(
        ("data", "key", "words"),
        [
            ("{", "", "it is not JSON"),
            ("[]", "", "a JSON object is wanted"),
            (stored(log={}), "log", "log must be"),
            (stored(id=3), "id", "id must be"),
            (stored(workflow="request_handeling"), "workflow", "did you mean 'request_handling'?"),
            (stored(logs=[]), "logs", "unknown key 'logs'; did you mean 'log'?"),
            (stored(format=99), "format", "a newer release wrote it"),
        ],
        ids=["no JSON", "a list", "log", "id", "workflow", "key", "format"],
    )
    def test_what_is_no_stored_case_is_refused_with_key_and_reason(self, data: str, key: str, words: str) -> None:
        with pytest.raises(DataFileError) as refused:
            Case.from_json(data)

        assert is_both(refused.value, ValueError)
        assert refused.value.data["key"] == key and refused.value.data["reason"]
        one_line(refused.value, "cannot load the stored case", words)

    def test_an_act_that_the_workflow_does_not_know_is_refused_with_the_nearest(self) -> None:
        log = [{"kind": "receive", "on": "2026-06-01", "channel": "fax"}, {"kind": "extnd", "on": "2026-06-02"}]

        with pytest.raises(StepNotAllowedError) as refused:
            Case.from_json(stored(log=log))
        one_line(refused.value, "unknown act 'extnd' in request_handling; did you mean 'extend' (延长答复期限)")

    def test_an_act_that_is_not_sound_is_refused_with_its_field(self) -> None:
        log = [{"kind": "receive", "on": "yesterday", "channel": "fax"}]

        with pytest.raises(ValidationError, match="on"):
            Case.from_json(stored(log=log))

    def test_a_log_whose_acts_cannot_follow_each_other_is_refused(self) -> None:
        log = [{"kind": "reply", "on": "2026-06-01", "outcome": "not_held"}]

        with pytest.raises(StepNotAllowedError, match="awaiting_receipt"):
            Case.from_json(stored(log=log))

    def test_an_organ_that_is_not_known_is_refused(self) -> None:
        with pytest.raises(GovOpenError, match="maoshee"):
            Case.from_json(stored(organ="maoshee"))

    def test_another_definition_is_refused_with_both_versions(self) -> None:
        with pytest.raises(VersionMismatchError) as refused:
            Case.from_json(stored(definition="0000000000000000"))
        error = refused.value

        assert is_both(error, ValueError)
        assert error.data["stored"] == {"definition": "0000000000000000"}
        assert error.data["given"] == {"definition": rh.WORKFLOW.definition}
        one_line(error, "judged under another definition", "rejudge=True")

    def test_another_calendar_is_refused(self) -> None:
        closed = china().with_overlay(name="停电", source="通知", off=[FRI_5_JUN_2026])

        with pytest.raises(VersionMismatchError, match="another calendar"):
            Case.from_json(stored(), calendar=closed)

    def test_other_readings_are_refused(self) -> None:
        with pytest.raises(VersionMismatchError, match="another readings"):
            Case.from_json(stored(), rules=reading(late_correction="restarts"))

    def test_judging_anew_lists_the_deadlines_that_moved(self) -> None:
        """Extended from 06-30 to 07-28; with Friday 06-05 off both the notice and the reply end a day later."""
        closed = china().with_overlay(name="停电", source="通知", off=[FRI_5_JUN_2026])
        case = Case.from_json(stored(), calendar=closed, rejudge=True)

        assert [(move.rule, move.before, move.after) for move in case.moved] == [
            ("ogi.correction_notice", WED_10_JUN_2026, THU_11_JUN_2026),
            ("ogi.reply", TUE_28_JUL_2026, WED_29_JUL_2026),
        ]
        assert str(case.moved[1]) == "ogi.reply: 2026-07-28 → 2026-07-29"

    def test_judging_anew_under_the_same_law_moves_nothing(self) -> None:
        assert Case.from_json(stored(definition="0000000000000000"), rejudge=True).moved == ()


class TestAmendments:
    def test_an_amendment_that_makes_a_later_act_impossible_is_refused_and_names_it(self) -> None:
        case = with_acts(
            received(MON_2_MAR_2026),
            correction_notified(MON_9_MAR_2026, WED_25_MAR_2026),
            corrected(FRI_20_MAR_2026),
        )

        with pytest.raises(AmendmentError) as refused:
            case.amend(drop=[case.acts[1]], reason="从未发出", recorded_on=MON_23_MAR_2026)
        error = refused.value

        assert is_both(error, ValueError)
        assert error.data["acts"] == (case.acts[2],)
        one_line(error, "cannot amend 2026-017", "receive_correction of 2026-03-20")

    def test_dropping_an_act_that_is_not_there_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="it is not among the 1 acts in force"):
            received(MONDAY).amend(drop=[replied(TUE_2_JUN_2026)], reason="误记", recorded_on=WED_3_JUN_2026)

    def test_dropping_a_place_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(UnknownNameError):
            received(MONDAY).amend(drop=[5], reason="误记", recorded_on=WED_3_JUN_2026)

    def test_the_day_of_an_amendment_is_a_day(self) -> None:
        with pytest.raises(NotADayError):
            received(MONDAY).amend(drop=[0], reason="误记", recorded_on="2026-06-03")  # type: ignore[arg-type]


def test_nothing_else_than_an_act_can_be_recorded() -> None:
    with pytest.raises((GovOpenError, TypeError)):
        received(MONDAY).record("reply")  # type: ignore[arg-type]


def test_a_document_is_no_request() -> None:
    with pytest.raises(StepNotAllowedError, match="unknown act 'receive' in proactive_disclosure"):
        document(rh.Receive(on=MONDAY, channel=rh.Channel.FAX))


def test_rules_of_an_unknown_organ_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'maoshe'"):
        request(rules=Rulebook.for_organ("maosh"))
