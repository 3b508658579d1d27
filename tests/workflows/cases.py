"""Cases in few words: acts with everything stated that the law wants, so that a test shows only what it is about."""

from __future__ import annotations

from datetime import date
from typing import Any

from govopen import Case, Rulebook, open_case
from govopen.workflows import (
    opinion_response as op,
    proactive_disclosure as pd,
    request_handling as rh,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from govopen.workflows.findings import Finding


def reading(**choices: str) -> Rulebook:
    """The national rulebook under other readings: ``reading(late_correction="restarts")``."""
    return Rulebook.national().choose(choices)


def request(*acts: Act, **options: Any) -> Case:
    """A request with these acts."""
    return with_acts(open_case(rh.WORKFLOW, id="2026-017", **options), *acts)


def received(day: date, channel: rh.Channel = rh.Channel.POST_SIGNED, **options: Any) -> Case:
    """A request received on a day, by default by post against a signature."""
    return request(rh.Receive(on=day, channel=channel), **options)


def document(*acts: Act, **options: Any) -> Case:
    """A document on its way to publication."""
    return with_acts(open_case(pd.WORKFLOW, id="2026-D4", **options), *acts)


def review(*acts: Act, **options: Any) -> Case:
    """A secrecy review that stands alone."""
    return with_acts(open_case(sr.WORKFLOW, id="2026-S9", **options), *acts)


def opinion(*acts: Act, **options: Any) -> Case:
    """An opinion and the response to it."""
    return with_acts(open_case(op.WORKFLOW, id="2026-Y1", **options), *acts)


def with_acts(case: Case, *acts: Act) -> Case:
    """The case with more acts, recorded one by one."""
    for act in acts:
        case = case.record(act)
    return case


def correction_notified(day: date, correct_by: date | None = None) -> Act:
    return rh.NotifyCorrection(on=day, items=("特征描述不明确",), correct_by=correct_by)


def corrected(day: date) -> Act:
    return rh.ReceiveCorrection(on=day)


def third_party_asked(day: date, ref: str = "t1") -> Act:
    return rh.ConsultThirdParty(on=day, ref=ref, party="某公司")


def organ_asked(day: date, ref: str = "o1") -> Act:
    return rh.ConsultOrgan(on=day, ref=ref, organ="某局")


def letter_received(day: date, ref: str = "t1") -> Act:
    return rh.LetterReceived(on=day, ref=ref)


def consents(day: date, ref: str = "t1") -> Act:
    return rh.GiveOpinion(on=day, ref=ref, consents=True)


def refuses(day: date, ref: str = "t1", reasons: str | None = "涉及商业秘密") -> Act:
    return rh.GiveOpinion(on=day, ref=ref, consents=False, reasons=reasons)


def extended(day: date, workdays: int = 20, notified_on: date | None = None) -> Act:
    return rh.Extend(on=day, workdays=workdays, approved_by="工作机构负责人", notified_on=notified_on or day)


def replied(day: date, **facts: Any) -> Act:
    """A reply that the information does not exist: it passes no gate; posted on the day it was made."""
    stated: dict[str, Any] = {"outcome": rh.Outcome.NOT_HELD, "reasons": "经检索不存在", "posted_on": day} | facts
    return rh.Reply(on=day, **stated)


def disclosed(day: date, **facts: Any) -> Act:
    """A reply that discloses everything."""
    return replied(day, **({"outcome": rh.Outcome.DISCLOSED, "reasons": None, "information": ("文件",)} | facts))


def fee_notified(day: date, received_on: date | None = None) -> Act:
    return rh.NotifyFee(on=day, received_on=received_on, amount=2200, tariff=rh.FeeTariff.ITEMS, how_to_pay="汇款")


def reviewed(day: date, result: sr.ReviewResult, ref: str = "s1") -> tuple[Act, ...]:
    """A secrecy review opened, examined and approved on one day."""
    return (
        sr.OpenReview(on=day, ref=ref),
        sr.ReviewOpinion(on=day, ref=ref, result=result),
        sr.ApproveReview(on=day, ref=ref, result=result, approved_by="分管负责人", reasons="依据保密事项范围"),
    )


def codes(case: Case) -> list[str]:
    """The codes of the findings about the recorded acts, in order."""
    return [finding.code for finding in case.findings]


def found(case: Case, code: str) -> Finding:
    """The one finding with this code."""
    (one,) = (finding for finding in case.findings if finding.code == code)
    return one
