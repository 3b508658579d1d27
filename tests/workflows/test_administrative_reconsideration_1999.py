"""行政复议法（1999） with 实施条例（2007）: who is bound, what a decision leaves running, from when periods run.

From Thu 2023-03-02: seven working days are Mon 3/13, sixty days Mon 5/1, in the holiday: Thu 5/4.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case, open_case
from govopen.clock import RunStatus
from govopen.rules.names import APL, ARL, ARL_IMPL
from govopen.terms import Severity
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_3_MAR_2023,
    FRI_5_MAY_2023,
    FRI_10_MAR_2023,
    FRI_19_MAY_2023,
    MON_6_MAR_2023,
    MON_13_MAR_2023,
    MON_20_MAR_2023,
    MON_27_MAR_2023,
    THU_2_MAR_2023,
    THU_4_MAY_2023,
    THU_16_MAR_2023,
    TUE_7_MAR_2023,
    TUE_16_MAY_2023,
)

S, D = ar.ReconsiderationState, ar.Decision

WHO = {
    # 第九条, 第十一条 公民、法人或者其他组织可以…提出
    "state_limit": {("fact", "applicant")}, "note_obstacle": {("fact", "applicant")},
    "remove_obstacle": {("fact", "applicant")}, "apply": {("fact", "applicant")},
    # 第十七条 行政复议机关…应当在五日内进行审查, 决定不予受理
    "accept": {("shall", "reconsideration_organ"), ("must not", "reconsideration_organ")},
    "refuse_acceptance": {("shall", "reconsideration_organ"), ("must not", "reconsideration_organ")},
    # 实施条例第二十九条 行政复议机构可以…通知申请人补正
    "notify_supplement": {("may", "reconsideration_office")}, "receive_supplement": {("fact", "applicant")},
    "hold_abandoned": {("lapse", None)},
    # 实施条例第三十条 由收到行政复议申请的行政机关…协商确定, 由其共同上一级行政机关…指定
    "note_several_organs": {("fact", None)}, "refer_venue": {("may", "venue_organs")},
    "agree_venue": {("shall", "venue_organs")}, "designate_venue": {("shall", "venue_organs")},
    # 第十六条 不得向人民法院提起行政诉讼; 第十九条
    "sue": {("must not", "applicant"), ("fact", "applicant")}, "note_silence": {("fact", "applicant")},
    # 第二十三条 法制工作的机构应当…发送被申请人, 被申请人应当…提出书面答复
    "send_copy": {("shall", "reconsideration_office")}, "respond": {("shall", "respondent")},
    "office_step": {("fact", "respondent")},
    # 第二十五条; 实施条例第四十条, 第四十二条
    "request_withdrawal": {("fact", "applicant")}, "submit_settlement": {("fact", None)},
    "terminate": {("may", "reconsideration_organ"), ("lapse", None)},
    "open_document_review": {("may", "reconsideration_organ")},
    # 第二十八条, 实施条例第五十一条 不得作出对申请人更为不利的行政复议决定
    "decide": {("shall", "reconsideration_organ"), ("must not", "reconsideration_organ")},
    # 第三十一条 可以适当延长; 第三十二条 被申请人应当履行
    "extend_decision": {("may", "reconsideration_organ")}, "serve_decision": {("shall", "reconsideration_organ")},
    "perform": {("shall", "respondent")}, "order_performance": {("may", "reconsideration_organ")},
    # 实施条例第三十三条, 第三十四条, 第三十七条 行政复议机构
    "hold_hearing": {("may", "reconsideration_office")}, "begin_inquiry": {("may", "reconsideration_office")},
    "end_inquiry": {("fact", None)},
    "stay": {("may", "reconsideration_organ")}, "resume": {("may", "reconsideration_organ")},
    "dismiss_application": {("may", "reconsideration_organ")}, "mediate": {("may", "reconsideration_organ")},
    # 实施条例第五十七条 行政复议机关…可以制作, 有关机关应当…通报
    "issue_opinion": {("may", "reconsideration_organ")}, "report_correction": {("shall", "organ")},
}  # fmt: skip
"""Who is bound and how, by act, from the texts."""


def test_who_is_bound_and_how() -> None:
    bound: dict[str, set[tuple[str, str | None]]] = {}
    for law in (ar.LAW_1999, ar.INQUIRY_1999, ar.OPINION_LETTER_1999):
        for step in law.steps:
            if step.act is not None:
                party = step.what.party.name if step.what.party else None
                bound.setdefault(step.trigger, set()).add((str(step.what.modality), party))
    assert bound == WHO


def test_only_these_are_forbidden() -> None:
    said = sorted((step.trigger, step.provision.zh) for step in ar.LAW_1999.steps if step.what.modality == "must not")
    assert said == [
        ("accept", "第十七条第一款"), ("decide", "第五十一条"), ("refuse_acceptance", "第十七条第二款"),
        ("sue", "第十六条第一款"),
    ]  # fmt: skip


def accepted(*acts: Act) -> Case:
    """Received and accepted on Thu 3/2."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023)).record(ar.Accept(on=THU_2_MAR_2023))
    return with_acts(case, *acts)


DECISIONS = [
    ar.Decide(on=MON_6_MAR_2023, decision=decision, approved_by="区长", perform_by=by)
    for decision, by in [
        (D.UPHELD, None), (D.ORDERED_TO_PERFORM, FRI_19_MAY_2023), (D.CHANGED, None), (D.REVOKED, None),
        (D.REVOKED_AND_REDO, None), (D.REVOKED_AND_REDO, FRI_19_MAY_2023), (D.UNLAWFUL, None),
        (D.UNLAWFUL_AND_REDO, None), (D.UNLAWFUL_AND_REDO, FRI_19_MAY_2023), (D.NO_EVIDENCE, None),
    ]
]  # fmt: skip
ENDINGS = [
    *DECISIONS,
    ar.DismissApplication(on=MON_6_MAR_2023, reasons="不符合受理条件"),
    ar.DismissApplication(on=MON_6_MAR_2023, ground=ar.DismissalGround.NO_DUTY, reasons="没有相应法定职责"),
    ar.Mediate(on=MON_6_MAR_2023, signed_on=MON_6_MAR_2023),
]
BEFORE: dict[str, tuple[Act, ...]] = {
    "copy": (),
    "respond": (ar.SendCopy(on=FRI_3_MAR_2023),),
    "silent_first": (ar.NoteSilence(on=FRI_3_MAR_2023, ended_on=THU_2_MAR_2023, review_first=True),),
    "silent": (ar.NoteSilence(on=FRI_3_MAR_2023, ended_on=THU_2_MAR_2023),),
}


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
@pytest.mark.parametrize("ending", ENDINGS, ids=lambda act: f"{act.kind}-{getattr(act, 'decision', '')}-{act.on}")
def test_what_ends_the_case_leaves_only_what_it_orders(ending: Act, before: tuple[Act, ...]) -> None:
    ended = accepted(*before, ending)
    ordered = {FRI_19_MAY_2023} if getattr(ending, "perform_by", None) else set()
    assert {due.on for due in ended.deadlines} == ordered


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda act: f"{act.decision}-{act.perform_by}")
def test_art28_a_decision_names_who_approved_it_and_waits_for_the_document(decision: ar.Decide) -> None:
    assert "wanted" not in codes(accepted(decision))
    assert "wanted" in codes(accepted(decision.model_copy(update={"approved_by": None})))
    pending = accepted(ar.OpenDocumentReview(on=FRI_3_MAR_2023, ref="d1", has_power=True), decision)
    assert str(found(pending, "gate").provision) == "复议法（1999）第二十六条"


@pytest.mark.parametrize("ground", list(ar.RefusalGround), ids=str)
def test_art17_a_refusal_leaves_nothing_running(ground: ar.RefusalGround) -> None:
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    case = case.record(ar.RefuseAcceptance(on=FRI_3_MAR_2023, ground=ground, competent_organ="某县人民政府"))
    assert (case.state, case.deadlines, codes(case)) == (S.NOT_ACCEPTED, (), [])


def test_accepting_leaves_the_copy_and_the_decision() -> None:
    assert [(due.rule, due.on) for due in accepted().deadlines] == [
        (ARL.COPY, MON_13_MAR_2023), (ARL.DECIDE, THU_4_MAY_2023)
    ]  # fmt: skip


@pytest.mark.parametrize("act", [ar.AgreeVenue, ar.DesignateVenue])
def test_art30_once_the_venue_is_settled_the_examination_runs_anew(
    act: type[ar.AgreeVenue | ar.DesignateVenue],
) -> None:
    """Settled Mon 3/6: five calendar days are Sat 3/11, so Mon 3/13; five working days Mon 3/13; seven Wed 3/15."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    case = case.record(ar.NoteSeveralOrgans(on=MON_6_MAR_2023, received_on=THU_2_MAR_2023))
    assert [(due.rule, due.on) for due in case.deadlines if due.on] == [
        (ARL_IMPL.VENUE_AGREEMENT, date(2023, 3, 13))  # ten days from 3/2: Sun 3/12
    ]
    if act is ar.DesignateVenue:
        case = case.record(ar.ReferVenue(on=MON_6_MAR_2023, received_on=MON_6_MAR_2023))
        assert [(due.rule, due.on) for due in case.deadlines if due.on] == [
            (ARL_IMPL.VENUE_DESIGNATION, THU_16_MAR_2023)
        ]
    case = case.record(act(on=MON_6_MAR_2023, here=True))
    assert {due.rule: due.on for due in case.deadlines if due.rule != ARL.DECIDE} == {
        ARL_IMPL.SUPPLEMENT_NOTICE: MON_13_MAR_2023, ARL.ADMISSION: MON_13_MAR_2023, ARL.COPY: date(2023, 3, 15),
    }  # fmt: skip


def test_periods_run_from_receipt_and_from_the_day_named() -> None:
    """Posted Thu 3/2, received Mon 3/6: Fri 5/5. Copy sent Mon 3/6, received Tue 3/7: Fri 3/17."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023, received_on=MON_6_MAR_2023))
    assert case.deadline(ARL.DECIDE).on == FRI_5_MAY_2023
    sent = case.record(ar.SendCopy(on=MON_6_MAR_2023, received_on=TUE_7_MAR_2023))
    assert sent.deadline(ARL.RESPOND).on == date(2023, 3, 17)
    heard = accepted(ar.SendCopy(on=MON_6_MAR_2023, received_on=TUE_7_MAR_2023))
    assert heard.deadline(ARL.RESPOND).on == date(2023, 3, 17)
    limit = open_case(ar.WORKFLOW, id="F9").record(ar.StateLimit(on=FRI_10_MAR_2023, runs_from=MON_6_MAR_2023))
    assert limit.deadline(ARL.APPLY).on == FRI_5_MAY_2023


@pytest.mark.parametrize(("first", "rule"), [(True, ARL.SUE_AFTER), (False, APL.SUE_AFTER_REVIEW_SILENCE)])
def test_art19_fifteen_days_to_sue_run_from_the_end_of_the_period(first: bool, rule: str) -> None:
    """Ended Thu 5/4: the 15th day is Fri 5/19."""
    case = accepted(ar.NoteSilence(on=FRI_5_MAY_2023, ended_on=THU_4_MAY_2023, review_first=first))
    assert case.deadline(rule).on == FRI_19_MAY_2023
    sued = case.record(ar.Sue(on=TUE_16_MAY_2023))
    assert (sued.state, sued.deadlines) == (S.SUED, ())


def test_art19_after_a_refusal_too_where_reconsideration_comes_first() -> None:
    """Served Thu 3/2: Fri 3/17."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    case = case.record(ar.RefuseAcceptance(on=THU_2_MAR_2023, ground=ar.RefusalGround.NO_INTEREST))
    assert case.record(ar.ServeDecision(on=THU_2_MAR_2023, review_first=True)).deadline(ARL.SUE_AFTER).on == date(
        2023, 3, 17
    )


@pytest.mark.parametrize("unlimited", [True, False])
def test_law_of_litigation_art45_fifteen_days_to_sue_after_the_decision(unlimited: bool) -> None:
    """Served Mon 3/6: Tue 3/21."""
    case = accepted(DECISIONS[4], ar.ServeDecision(on=MON_6_MAR_2023, redo_unlimited=unlimited))
    assert case.deadline(APL.SUE_AFTER_REVIEW).on == date(2023, 3, 21)


def test_art9_2_an_obstacle_stops_the_sixty_days() -> None:
    """Known Thu 3/2; from Mon 3/6 to Mon 3/20: 56 days left: Mon 5/15."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.StateLimit(on=THU_2_MAR_2023, runs_from=THU_2_MAR_2023))
    case = case.record(ar.NoteObstacle(on=MON_6_MAR_2023))
    assert case.deadline(ARL.APPLY).remaining == 56
    assert case.record(ar.RemoveObstacle(on=MON_20_MAR_2023)).deadline(ARL.APPLY).on == date(2023, 5, 15)


@pytest.mark.parametrize("ground", list(ar.StayGround), ids=str)
def test_art41_every_stay_stops_the_decision_wants_notice_and_ends_with_resuming(ground: ar.StayGround) -> None:
    case = accepted(ar.Stay(on=MON_6_MAR_2023, ground=ground))
    assert codes(case) == ["wanted"]
    assert case.deadline(ARL.DECIDE).status is RunStatus.SUSPENDED
    resumed = case.record(ar.Resume(on=MON_27_MAR_2023))
    assert codes(resumed).count("wanted") == 2
    assert ARL_IMPL.STAY_ENDS not in [due.rule for due in resumed.deadlines]
    mediated = case.record(ar.Mediate(on=MON_27_MAR_2023, signed_on=MON_27_MAR_2023))
    assert mediated.deadlines == ()


@pytest.mark.parametrize("missing", ["approved_by", "notified_on"])
def test_art31_an_extension_unapproved_or_untold_adds_nothing(missing: str) -> None:
    stated: dict[str, Any] = {"approved_by": "机关负责人", "notified_on": MON_6_MAR_2023} | {missing: None}
    case = accepted(ar.ExtendDecision(on=MON_6_MAR_2023, days=30, **stated))
    assert (codes(case), case.deadline(ARL.DECIDE).on) == (["missing"], THU_4_MAY_2023)


def test_what_a_document_must_say_is_asked_for() -> None:
    """第十七条第一款, 第二十三条第一款; 实施条例第二十九条, 第五十条第二款."""
    applied = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    refused = ar.RefuseAcceptance(on=THU_2_MAR_2023, ground=ar.RefusalGround.NOT_COMPETENT)
    assert "unstated" in codes(applied.record(refused))
    assert "unstated" in codes(applied.record(ar.NotifySupplement(on=THU_2_MAR_2023, supplement_by=MON_6_MAR_2023)))
    assert "unstated" in codes(accepted(ar.SendCopy(on=THU_2_MAR_2023), ar.Respond(on=THU_2_MAR_2023)))
    assert "unstated" in codes(accepted(ar.Mediate(on=THU_2_MAR_2023)))


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda act: f"{act.kind}-{getattr(act, 'decision', '')}-{act.on}")
def test_art31_what_ends_the_case_after_the_sixty_days_is_late(ending: Act) -> None:
    """Accepted Thu 3/2: Thu 5/4 is the last day."""
    heard = (ar.SendCopy(on=THU_2_MAR_2023), ar.Respond(on=THU_2_MAR_2023, evidence=("答复书",)))
    assert "late" not in codes(accepted(*heard, ending.model_copy(update={"on": THU_4_MAY_2023})))
    assert codes(accepted(*heard, ending.model_copy(update={"on": FRI_5_MAY_2023}))) == ["late"]


@pytest.mark.parametrize("worse", [False, True])
@pytest.mark.parametrize("decision", DECISIONS, ids=lambda act: f"{act.decision}-{act.perform_by}")
def test_art26_no_decision_before_the_document_is_settled(decision: ar.Decide, worse: bool) -> None:
    """「处理期间，中止对具体行政行为的审查」: handled here, to be forwarded, forwarded; then settled."""
    decision = decision.model_copy(update={"less_favourable": worse})
    here = (ar.OpenDocumentReview(on=FRI_3_MAR_2023, ref="d1", has_power=True),)
    there = (ar.OpenDocumentReview(on=FRI_3_MAR_2023, ref="d1", has_power=False),)
    forwarded = (*there, ar.ForwardDocument(on=FRI_3_MAR_2023, ref="d1"))
    for before in (here, there, forwarded):
        assert found(accepted(*before, decision), "gate").severity is Severity.BREACH
    settled = accepted(*here, ar.SettleDocument(on=MON_6_MAR_2023, ref="d1", lawful=True), decision)
    assert not {"gate", "gate_unrecorded"} & set(codes(settled) + codes(accepted(decision)))


@pytest.mark.parametrize("act", [ar.AgreeVenue, ar.DesignateVenue])
def test_art30_settling_it_for_another_organ_is_late_too(act: type[ar.AgreeVenue | ar.DesignateVenue]) -> None:
    """Ten days from Mon 3/6: Thu 3/16."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=MON_6_MAR_2023))
    case = case.record(ar.NoteSeveralOrgans(on=MON_6_MAR_2023))
    if act is ar.DesignateVenue:
        case = case.record(ar.ReferVenue(on=MON_6_MAR_2023))
    assert codes(case.record(act(on=THU_16_MAR_2023, here=False))) == []
    assert codes(case.record(act(on=date(2023, 3, 17), here=False))) == ["late"]


def test_art29_a_supplement_after_its_period_is_late() -> None:
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    case = case.record(ar.NotifySupplement(on=FRI_3_MAR_2023, items=("请求",), supplement_by=MON_6_MAR_2023))
    assert codes(case.record(ar.ReceiveSupplement(on=MON_6_MAR_2023))) == []
    late = case.record(ar.ReceiveSupplement(on=TUE_7_MAR_2023))
    assert (codes(late), found(late, "late").severity) == (["late"], Severity.CAUTION)


def test_art17_accepting_in_the_wrong_forum_meets_the_five_days() -> None:
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=THU_2_MAR_2023))
    case = case.record(ar.Accept(on=FRI_3_MAR_2023, competent=False))
    assert codes(case) == ["forbidden"]
    assert ARL.ADMISSION not in [due.rule for due in case.deadlines]


WRONG_FORUM: tuple[Act, ...] = (ar.Apply(on=THU_2_MAR_2023), ar.Accept(on=THU_2_MAR_2023, competent=False))
RIGHT_FORUM: tuple[Act, ...] = (ar.Apply(on=THU_2_MAR_2023), ar.Accept(on=THU_2_MAR_2023))


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda act: f"{act.kind}-{getattr(act, 'decision', '')}-{act.on}")
def test_art17_what_ends_a_case_in_the_wrong_forum_leaves_no_notice_of_a_supplement_awaited(ending: Act) -> None:
    """The forbidden acceptance ended nothing: five days from Thu 3/2 are Tue 3/7."""
    case = with_acts(open_case(ar.WORKFLOW, id="F9"), *WRONG_FORUM)
    assert case.deadline(ARL_IMPL.SUPPLEMENT_NOTICE).on == TUE_7_MAR_2023
    ordered = {FRI_19_MAY_2023} if getattr(ending, "perform_by", None) else set()
    assert {due.on for due in case.record(ending).deadlines} == ordered


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
@pytest.mark.parametrize("forum", [RIGHT_FORUM, WRONG_FORUM], ids=["right", "wrong"])
@pytest.mark.parametrize(
    ("ending", "unlimited", "left"),
    [
        (DECISIONS[0], False, {APL.SUE_AFTER_REVIEW}),
        (DECISIONS[4], True, {APL.SUE_AFTER_REVIEW, ARL_IMPL.REDO}),
        (ENDINGS[-3], False, {APL.SUE_AFTER_REVIEW}),
    ],
    ids=["upheld", "to redo", "dismissed"],
)
def test_art31_3_what_is_served_leaves_the_suit_and_the_redoing(
    forum: tuple[Act, ...], before: tuple[Act, ...], ending: Act, unlimited: bool, left: set[str]
) -> None:
    """「一经送达，即发生法律效力」: of what was made late too, on Fri 5/5, which by itself ended nothing."""
    case = with_acts(open_case(ar.WORKFLOW, id="F9"), *forum, *before, ending.model_copy(update={"on": FRI_5_MAY_2023}))
    served = case.record(ar.ServeDecision(on=FRI_5_MAY_2023, redo_unlimited=unlimited))
    assert {due.rule for due in served.deadlines} == left


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("ending", [DECISIONS[0], DECISIONS[4], ENDINGS[-3]], ids=["upheld", "to redo", "dismissed"])
def test_art31_3_what_is_served_after_silence_opens_one_suit(ending: Act, first: bool) -> None:
    """Ended Thu 5/4: the suit for silence would be open to Fri 5/19. Decided late and served Fri 5/5: Sat 5/20, Mon."""
    silent = ar.NoteSilence(on=THU_4_MAY_2023, ended_on=THU_4_MAY_2023, review_first=first)
    case = accepted(silent, ending.model_copy(update={"on": FRI_5_MAY_2023}))
    served = case.record(ar.ServeDecision(on=FRI_5_MAY_2023, redo_unlimited=ending is DECISIONS[4]))
    suits = [due for due in served.deadlines if due.rule != ARL_IMPL.REDO]
    assert [(due.rule, due.on) for due in suits] == [(APL.SUE_AFTER_REVIEW, date(2023, 5, 22))]


@pytest.mark.parametrize("unlimited", [False, True])
def test_art31_3_an_unlawful_decision_in_the_wrong_forum_leaves_the_suit_when_it_is_served(unlimited: bool) -> None:
    """Decided and served Mon 3/6, a day before the five days for a supplement's notice end."""
    worse = ar.Decide(on=MON_6_MAR_2023, decision=D.REVOKED_AND_REDO, less_favourable=True)
    case = with_acts(open_case(ar.WORKFLOW, id="F9"), *WRONG_FORUM, worse)
    assert ARL_IMPL.SUPPLEMENT_NOTICE in [due.rule for due in case.deadlines]
    served = case.record(ar.ServeDecision(on=MON_6_MAR_2023, redo_unlimited=unlimited))
    assert {due.rule for due in served.deadlines} == {APL.SUE_AFTER_REVIEW} | ({ARL_IMPL.REDO} if unlimited else set())


@pytest.mark.parametrize("first", [True, False])
def test_art19_who_sues_awaits_no_reply_of_the_respondent(first: bool) -> None:
    silent = ar.NoteSilence(on=FRI_5_MAY_2023, ended_on=THU_4_MAY_2023, review_first=first)
    case = accepted(ar.SendCopy(on=FRI_3_MAR_2023), silent)
    assert ARL.RESPOND in [due.rule for due in case.deadlines]
    assert case.record(ar.Sue(on=TUE_16_MAY_2023)).deadlines == ()


@pytest.mark.parametrize(
    ("received_on", "last"),
    [(None, date(2023, 3, 23)), (date(2023, 3, 17), MON_27_MAR_2023)],
    ids=["asked", "received"],
)
def test_art30_ten_days_to_designate_run_from_the_receipt_of_the_referral(received_on: date | None, last: date) -> None:
    """Referred Mon 3/13: Thu 3/23; received Fri 3/17: Mon 3/27."""
    case = open_case(ar.WORKFLOW, id="F9").record(ar.Apply(on=MON_6_MAR_2023))
    case = with_acts(
        case, ar.NoteSeveralOrgans(on=MON_6_MAR_2023), ar.ReferVenue(on=MON_13_MAR_2023, received_on=received_on)
    )
    assert case.deadline(ARL_IMPL.VENUE_DESIGNATION).on == last


@pytest.mark.parametrize(("days", "said"), [(30, []), (31, ["over_cap"])])
def test_art31_thirty_days_more_are_the_most(days: int, said: list[str]) -> None:
    """「延长期限最多不超过三十日」. Sixty days are Mon 5/1, unrolled; thirty more Wed 5/31."""
    extended = ar.ExtendDecision(on=MON_6_MAR_2023, days=days, approved_by="机关负责人", notified_on=MON_6_MAR_2023)
    case = accepted(extended)
    assert (codes(case), case.deadline(ARL.DECIDE).on) == (said, date(2023, 5, 31))
