"""Where the documents contradict the law or each other: what the library says of each, by its name.

The contradictions of the other procedures stand with those procedures; dates are counted over National Day
2026 (20 September and 10 October worked, 25–27 September and 1–7 October off).
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from govopen import Case, Rulebook, open_case
from govopen.errors import StepNotAllowedError
from govopen.terms import Severity
from govopen.workflows import request_handling as rh, secrecy_review as sr
from govopen.workflows.acts import OfficeStep
from govopen.workflows.office import LineStatus

FRI_18_SEP = date(2026, 9, 18)
TUE_22_SEP = date(2026, 9, 22)
FRI_9_OCT = date(2026, 10, 9)
THU_22_OCT = date(2026, 10, 22)
FRI_23_OCT = date(2026, 10, 23)


def received(organ: str = "maoshe", channel: rh.Channel = rh.Channel.POST_SIGNED) -> Case:
    case = open_case(rh.WORKFLOW, id="cx", rules=Rulebook.for_organ(organ))
    return case.record(rh.Receive(on=FRI_18_SEP, channel=channel))


def extended(on: date) -> Case:
    return received().record(rh.Extend(on=on, workdays=20, approved_by="head of the office", notified_on=on))


def codes(case: Case) -> set[str]:
    assert case.track is not None
    return {finding.code for finding in (*case.findings, *case.track.findings)}


def test_cx_handle_7wd_both_readings_are_computed_and_the_second_is_stricter() -> None:
    """After the check 9 October, from receipt 29 September: 30 September, 8 and 9 October lie between, 3 days."""
    track = received().track
    assert track is not None

    assert dict(track.line("draft_opinion").readings) == {"after_check": FRI_9_OCT, "from_receipt": date(2026, 9, 29)}


def test_cx_7wd_vs_3rd15_the_seven_days_stand_still_while_a_third_party_is_asked() -> None:
    track = received().record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1")).track
    assert track is not None

    assert track.line("draft_opinion").due is None


def test_cx_ext20_the_law_s_date_prevails_over_twenty_days_from_a_late_approval() -> None:
    """Approved on 23 October, a day late: nothing is added, and 20 working days from then lie beyond the law's date."""
    case = extended(FRI_23_OCT)

    assert case.deadline("reply").on == THU_22_OCT
    assert {"after_expiry", "office_beyond_law"} <= codes(case)


def test_cx_ext_approver_the_law_and_the_document_each_want_their_own_approval() -> None:
    """条例: the head of the disclosure office; 四: the leader in charge signs the notice too."""
    case = extended(FRI_9_OCT).record(OfficeStep(on=FRI_9_OCT, line="draft_extension_notice", form="notice"))

    assert case.findings == ()
    assert "office_approval" in codes(case)


def test_cx_40wd_gross_a_reply_after_forty_gross_days_is_only_a_caution() -> None:
    """Suspended from 22 September to 9 October: the law's 40 days end later than the document's gross 40."""
    case = received().record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1"))
    case = case.record(rh.GiveOpinion(on=FRI_9_OCT, ref="t1", consents=True))
    case = case.record(rh.Extend(on=FRI_9_OCT, workdays=20, approved_by="head", notified_on=FRI_9_OCT))
    day = date(2026, 11, 20)
    case = case.record(rh.Reply(on=day, outcome=rh.Outcome.NOT_HELD, reasons="searched", posted_on=day))
    assert case.track is not None
    late = [finding for finding in case.track.findings if finding.code == "office_late"]

    assert case.deadline("reply").status == "met"
    assert [finding.severity for finding in late] == [Severity.CAUTION]


def test_cx_secrecy_authority_a_township_refers_an_unclear_matter_upward() -> None:
    """保密法第十七条 gives a township no authority: its own head cannot close the matter."""
    case = open_case(sr.WORKFLOW, id="s").record(sr.OpenReview(on=FRI_18_SEP, ref="s1"))
    case = case.record(sr.ReviewOpinion(on=TUE_22_SEP, ref="s1", result=sr.ReviewResult.UNCLEAR))

    with pytest.raises(StepNotAllowedError, match="unclear"):
        case.record(sr.ApproveReview(on=TUE_22_SEP, ref="s1", result=sr.ReviewResult.CLEARED))
    assert case.record(sr.ReferUpward(on=TUE_22_SEP, ref="s1", to="province")).state == "referred"


def test_cx_benefit_proof_asking_for_an_interest_goes_beyond_the_law() -> None:
    """条例第二十七条 asks for no special need, 第二十九条第二款 for no proof of one."""
    notice = rh.NotifyCorrection(
        on=TUE_22_SEP, items=("proof",), grounds=(rh.CorrectionGround.INTEREST,), correct_by=FRI_9_OCT
    )
    case = received("genhe").record(notice)

    assert next(found for found in case.findings if found.code == "forbidden").severity is Severity.UNLAWFUL
    assert case.deadline("reply").on == THU_22_OCT


def test_cx_3p_override_silence_leaves_the_decision_and_a_reasoned_refusal_binds() -> None:
    """第三十二条: disclosure after a refusal with reasons needs the public interest."""
    case = received("genhe").record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1"))
    case = case.record(rh.GiveOpinion(on=date(2026, 9, 28), ref="t1", consents=False, reasons="prices"))
    reply = rh.Reply(on=FRI_9_OCT, outcome=rh.Outcome.DISCLOSED, information=("it",), posted_on=FRI_9_OCT)
    override = reply.model_copy(update={"public_interest": "safety", "third_party_told_on": FRI_9_OCT})

    assert "gate" in {finding.code for finding in case.record(reply).findings}
    assert "gate" not in {finding.code for finding in case.record(override).findings}


def test_cx_2015_confirm_the_rule_on_unreachable_requesters_cites_the_letter() -> None:
    case = received("genhe", rh.Channel.PLAIN_LETTER)
    noted = next(act for act in case.at(FRI_18_SEP).permitted if act == "note_unreachable")

    assert noted.provision.instrument == "receipt_letter"


def test_cx_secret_exceptions_the_statute_s_exceptions_prevail_over_an_absolute_ban() -> None:
    """002 A 十 knows no exception; 第十五条: disclosed where withholding would gravely harm the public interest."""
    case = received().record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1"))
    case = case.record(rh.GiveOpinion(on=date(2026, 9, 28), ref="t1", consents=True))
    reply = rh.Reply(on=FRI_9_OCT, outcome=rh.Outcome.DISCLOSED, information=("it",), posted_on=FRI_9_OCT)

    assert not {"gate", "forbidden"} & {finding.code for finding in case.record(reply).findings}


def test_cx_channels_a_request_in_person_is_received_whatever_the_document_names() -> None:
    """国办公开办函〔2017〕19号: in person and by post may never be refused; 002 F names neither counter nor hand."""
    assert received(channel=rh.Channel.IN_PERSON).state == "processing"


def test_cx_public_enterprise_their_scope_is_left_out_with_the_reason() -> None:
    rows = csv.DictReader(Path("tests/coverage/coverage.csv").read_text(encoding="utf-8").splitlines())
    reason = next(row["reason"] for row in rows if row["clause"] == "002 I 六")

    assert "第五十五条" in reason


def test_maoshe_h8_an_unclear_matter_goes_up_on_its_form_to_a_named_organ() -> None:
    """第八条 「要填写《政府信息公开保密审查表》，逐级报至有权确定该事项密级的上级机关」."""
    case = open_case(sr.WORKFLOW, id="s", rules=Rulebook.for_organ("maoshe"))
    case = case.record(sr.OpenReview(on=FRI_18_SEP, ref="s1"))
    case = case.record(sr.ReviewOpinion(on=TUE_22_SEP, ref="s1", result=sr.ReviewResult.UNCLEAR))
    bare = case.record(sr.ReferUpward(on=TUE_22_SEP, ref="s1")).track
    full = case.record(sr.ReferUpward(on=TUE_22_SEP, ref="s1", to="区保密局", form="政府信息公开保密审查表")).track
    assert bare is not None and full is not None

    assert [finding.code for finding in bare.findings] == ["office_form", "office_unstated"]
    assert full.findings == ()


def test_maoshe_h7_jointly_made_information_wants_the_others_written_consent() -> None:
    """第七条 「并以书面形式征得其他科室同意后方可予以公开」."""
    case = open_case(sr.WORKFLOW, id="s", rules=Rulebook.for_organ("maoshe"))
    case = case.record(sr.OpenReview(on=FRI_18_SEP, ref="s1", jointly_made=True))
    without = case.record(sr.ReviewOpinion(on=TUE_22_SEP, ref="s1", result=sr.ReviewResult.CLEARED))
    consented = case.record(sr.ObtainConsent(on=TUE_22_SEP, ref="s1", sections=("finance",)))
    assert without.track is not None and consented.track is not None

    assert without.track.line("obtain_consent").status is LineStatus.SKIPPED
    assert consented.track.line("obtain_consent").status is LineStatus.DONE
