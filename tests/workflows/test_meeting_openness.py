"""Opening meetings to the public: 003 二(二) in Wuding, 004 三 in Genhe, 002 A 六3 in Huangyan and its townships."""

from __future__ import annotations

import pytest

from govopen import Case, Rulebook, open_case
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.terms import Severity
from govopen.workflows import meeting_openness as mo
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import FRI_5_JUN_2026, MON_1_JUN_2026, TUE_2_JUN_2026, WED_3_JUN_2026

PROPOSED = mo.ProposeOpenness(on=MON_1_JUN_2026, invite=True, public=True, how="电视直播")


def meeting(organ: str, *acts: Act) -> Case:
    return with_acts(open_case(mo.WORKFLOW, id="2026-H1", rules=Rulebook.for_organ(organ)), *acts)


class TestWuding:
    """武定县发展和改革局实施意见二(二)."""

    def test_003_2_2_the_opinion_goes_with_the_plan_and_the_meeting_is_broadcast(self) -> None:
        case = meeting(
            "wuding",
            PROPOSED,
            mo.SubmitPlan(on=TUE_2_JUN_2026, consulted_before=True, consultation_report="征集情况说明"),
            mo.ApprovePlan(on=WED_3_JUN_2026, approved_by="局长"),
            mo.InviteDelegates(on=WED_3_JUN_2026),
            mo.HoldMeeting(on=FRI_5_JUN_2026, livelihood=True),
            mo.Broadcast(on=FRI_5_JUN_2026, channels=("网络",)),
        )

        assert (case.state, case.findings) == (mo.MeetingState.HELD, ())

    def test_003_2_2_whether_to_invite_to_open_and_how_is_said(self) -> None:
        assert codes(meeting("wuding", mo.ProposeOpenness(on=MON_1_JUN_2026))) == ["unstated"] * 3

    def test_003_2_2_an_earlier_consultation_is_attached(self) -> None:
        case = meeting("wuding", PROPOSED, mo.SubmitPlan(on=TUE_2_JUN_2026, consulted_before=True))

        assert found(case, "missing").severity == Severity.INTERNAL

    def test_003_2_2_an_item_on_livelihood_needs_the_approved_plan(self) -> None:
        assert codes(meeting("wuding", mo.HoldMeeting(on=MON_1_JUN_2026, livelihood=True))) == ["not_after"]
        assert codes(meeting("wuding", mo.HoldMeeting(on=MON_1_JUN_2026))) == []


class TestGenhe:
    """根河市文化旅游广电局政务公开公众参与工作制度三."""

    INVITED = mo.InviteDelegates(on=MON_1_JUN_2026, item=mo.Item.LIVELIHOOD)

    def test_004_g3_delegates_speak(self) -> None:
        case = meeting("genhe", self.INVITED, mo.HoldMeeting(on=TUE_2_JUN_2026), mo.Speak(on=TUE_2_JUN_2026))

        assert case.findings == ()

    def test_004_g3_delegates_do_not_vote(self) -> None:
        case = meeting("genhe", self.INVITED, mo.HoldMeeting(on=TUE_2_JUN_2026), mo.Vote(on=TUE_2_JUN_2026))

        assert found(case, "forbidden").severity == Severity.UNLAWFUL
        with pytest.raises(WrongPartyError):
            case.record(mo.Vote(on=TUE_2_JUN_2026, by="organ"))

    def test_004_g3_who_speaks_was_invited(self) -> None:
        case = meeting("genhe", mo.HoldMeeting(on=TUE_2_JUN_2026), mo.Speak(on=TUE_2_JUN_2026))

        assert (codes(case), case.findings[0].severity) == (["not_after"], Severity.CAUTION)

    @pytest.mark.parametrize(
        ("act", "expected"),
        [
            (mo.InviteDelegates(on=MON_1_JUN_2026, item=mo.Item.GOVERNANCE, secret=True), ["forbidden"]),
            (mo.InviteDelegates(on=MON_1_JUN_2026, item=mo.Item.GOVERNANCE, connected=False), ["forbidden"]),
            (mo.InviteDelegates(on=MON_1_JUN_2026), ["unstated"]),
        ],
        ids=["secret", "unconnected", "no class of item"],
    )
    def test_004_g3_delegates_are_connected_with_an_open_item_of_three_classes(
        self, act: Act, expected: list[str]
    ) -> None:
        assert codes(meeting("genhe", act)) == expected


@pytest.mark.parametrize("organ", ["huangyan", "maoshe"])
def test_002_a6_delegates_may_listen(organ: str) -> None:
    """The district's document binds its township."""
    case = meeting(
        organ, mo.InviteDelegates(on=MON_1_JUN_2026, role=mo.Role.OBSERVE), mo.HoldMeeting(on=TUE_2_JUN_2026)
    )

    assert (case.state, case.findings) == (mo.MeetingState.HELD, ())
    with pytest.raises(StepNotAllowedError):
        case.record(mo.InviteDelegates(on=TUE_2_JUN_2026))
