"""``govopen explain``: a stored case on a day, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from govopen import open_case
from govopen.terms import BEIJING
from govopen.workflows import opinion_response, proactive_disclosure, request_handling as rh
from tests.cli.command import govopen

Edit = Callable[[dict[str, Any]], object]


@pytest.fixture
def request_file(tmp_path: Path) -> str:
    """A request of 18 September 2026, with a third party asked from the 28th until 14 October."""
    case = open_case(rh.WORKFLOW, id="2026-017")
    case = case.record(rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.POST_SIGNED))
    case = case.record(rh.ConsultThirdParty(on=date(2026, 9, 28), ref="t1"))
    case = case.record(rh.LetterReceived(on=date(2026, 9, 29), ref="t1"))
    case = case.record(rh.GiveOpinion(on=date(2026, 10, 14), ref="t1", consents=True))
    return stored(tmp_path, case.to_json())


def stored(folder: Path, text: str) -> str:
    file = folder / "case.json"
    file.write_text(text, encoding="utf-8")
    return str(file)


def edited(file: str, edit: Edit) -> str:
    data = json.loads(Path(file).read_text(encoding="utf-8"))
    edit(data)
    return stored(Path(file).parent, json.dumps(data))


def test_explain_shows_state_acts_deadline_and_permitted_acts(request_file: str) -> None:
    ran = govopen("explain", request_file, "--on", "2026-10-22")

    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[:3] == [
        "2026-017: Request handling (依申请公开)",
        "on Thu 2026-10-22: processing (办理中)",
        "  t1: consented (同意公开)",
    ]
    assert "  Fri 2026-09-18  received (收到申请)" in lines
    assert "  reply due Tue 2026-11-03 — art. 33(2): within 20 working days" in lines
    assert lines[lines.index("findings") + 1] == "  none"
    assert any(line.startswith("  extend (延长答复期限): may, 条例第三十三条第二款") for line in lines)


def test_explain_on_an_earlier_day_leaves_later_acts_out(request_file: str) -> None:
    out = govopen("explain", request_file, "--on", "2026-10-12").out

    assert "opinion given" not in out
    assert "(1 later: not looked at)" in out
    assert "14 left" in out


def test_explain_exits_1_on_the_first_day_that_is_overdue(request_file: str) -> None:
    assert govopen("explain", request_file, "--on", "2026-11-03").code == 0

    ran = govopen("explain", request_file, "--on", "2026-11-04")

    assert ran.code == 1
    assert (
        "breach: nothing was done by 2026-11-04 (1 working day); 条例第三十三条第二款: reply by 2026-11-03" in ran.out
    )


def test_explain_exits_1_for_an_unlawful_act(tmp_path: Path) -> None:
    pd = proactive_disclosure
    case = open_case(pd.WORKFLOW, id="doc").record(pd.Form(on=date(2026, 4, 20)))
    case = case.record(pd.OpenReview(on=date(2026, 4, 22), ref="s1")).record(pd.Publish(on=date(2026, 4, 24)))
    file = stored(tmp_path, case.to_json())

    assert govopen("explain", file, "--on", "2026-04-23").code == 0
    ran = govopen("explain", file, "--on", "2026-04-24", "--json")
    assert ran.code == 1
    assert [finding["severity"] for finding in ran.data["findings"]] == ["unlawful"]


def test_explain_in_chinese(request_file: str) -> None:
    ran = govopen("explain", request_file, "--on", "2026-11-04", "--lang", "zh")

    assert ran.code == 1
    assert ran.out.startswith("2026-017　依申请公开\n2026-11-04（周三）：办理中\n  t1：同意公开\n")
    assert "  答复期限：2026-11-03（周二）届满。条例第三十三条第二款" in ran.out
    assert "  违反规定：答复期限已于2026-11-03届满，逾期1个工作日（条例第三十三条第二款）" in ran.out


def test_explain_proposes_abandonment_and_does_not_call_it_a_breach(tmp_path: Path) -> None:
    case = open_case(rh.WORKFLOW, id="r").record(rh.Receive(on=date(2026, 3, 2), channel=rh.Channel.IN_PERSON))
    notice = rh.NotifyCorrection(on=date(2026, 3, 4), items=("which year",), correct_by=date(2026, 3, 18))
    file = stored(tmp_path, case.record(notice).to_json())

    ran = govopen("explain", file, "--on", "2026-03-19", "--json")

    assert ran.code == 0 and ran.data["breach"] is False
    assert [proposal["act"] for proposal in ran.data["proposals"]] == ["abandon"]
    assert "视为放弃申请" in govopen("explain", file, "--on", "2026-03-19", "--lang", "zh").out


def test_explain_json_has_the_documented_keys(request_file: str) -> None:
    data = govopen("explain", request_file, "--on", "2026-11-04", "--json").data

    assert list(data) == [
        "id", "workflow", "law", "title", "title_en", "organ", "on", "state", "state_zh", "children", "breach",
        "next_due", "acts", "lapsed", "deadlines", "findings", "proposals", "permitted", "track", "moved", "calendar",
    ]  # fmt: skip
    assert data["on"] == "2026-11-04" and data["state"] == "processing" and data["children"] == {"t1": "consented"}
    assert data["acts"][0]["kind"] == "receive" and data["acts"][0]["on"] == "2026-09-18"
    (due,) = data["deadlines"]
    assert (due["rule"], due["on"], due["status"], due["remaining"]) == ("ogi.reply", "2026-11-03", "overdue", 0)
    (finding,) = data["findings"]
    assert list(finding) == [
        "code", "severity", "rule", "ref", "provision", "required", "done", "by", "act", "message", "zh",
    ]  # fmt: skip
    assert (finding["severity"], finding["by"], finding["act"]) == ("breach", "1 working day", None)
    assert {"act", "zh", "ref", "modality", "party", "provision"} == set(data["permitted"][0])


def test_explain_counts_hours_from_a_moment(tmp_path: Path) -> None:
    op = opinion_response
    case = open_case(op.WORKFLOW, id="e").record(op.FindOpinion(at=datetime(2026, 10, 1, 22, 30, tzinfo=BEIJING)))
    level = op.Level.MAJOR_EMERGENCY
    case = case.record(op.Assess(at=datetime(2026, 10, 1, 23, 10, tzinfo=BEIJING), level=level))
    file = stored(tmp_path, case.to_json())

    assert govopen("explain", file, "--on", "2026-10-02T03:30+08:00").code == 0
    ran = govopen("explain", file, "--on", "2026-10-02T03:31+08:00")
    assert ran.code == 1
    assert "on 2026-10-02 03:31: emergency" in ran.out
    assert (
        "--on 2026-10-02 is a day; write 2026-10-02T22:30+08:00"
        in govopen("explain", file, "--on", "2026-10-02").refusal
    )


def test_explain_shows_what_moved_when_it_is_judged_anew(request_file: str) -> None:
    def earlier_answer(data: dict[str, Any]) -> None:
        data["calendar"] = "000000000000"
        next(due for due in data["deadlines"] if due["rule"] == "ogi.reply")["on"] = "2026-11-05"

    file = edited(request_file, earlier_answer)

    assert govopen("explain", file, "--on", "2026-10-22").refusal == (
        "cannot load 2026-017: it was judged under another calendar; pass --rejudge to judge it anew and see what moved"
    )
    ran = govopen("explain", file, "--on", "2026-10-22", "--rejudge", "--json")
    assert ran.data["moved"] == [{"rule": "ogi.reply", "ref": "", "before": "2026-11-05", "after": "2026-11-03"}]
    assert "ogi.reply: 2026-11-05 → 2026-11-03" in govopen("explain", file, "--on", "2026-10-22", "--rejudge").out


def test_explain_with_an_organ_adds_its_own_checklist(request_file: str) -> None:
    ran = govopen("explain", request_file, "--on", "2026-10-22", "--organ", "maoshe", "--rejudge")

    assert "register (受理登记): skipped, due 2026-09-20" in ran.out
    data = govopen("explain", request_file, "--on", "2026-10-22", "--organ", "maoshe", "--rejudge", "--json").data
    assert data["organ"] == "maoshe"
    assert {"line", "zh", "office", "status", "due", "done_on", "provision"} == set(data["track"][0])


def at(place: int, **fields: object) -> Edit:
    return lambda data: data["log"][place].update(fields)


def without(place: int, field: str) -> Edit:
    return lambda data: data["log"][place].pop(field)


@pytest.mark.parametrize(
    ("edit", "fragment"),
    [
        (at(0, kind="recieve"), "unknown act 'recieve' in request_handling; did you mean 'receive'"),
        (at(0, on="2026-13-40"), "entry 1 (receive): on cannot be '2026-13-40'; write it as 2026-09-18"),
        (at(0, on="18.09.2026"), "entry 1 (receive): on cannot be '18.09.2026'; write it as 2026-09-18"),
        (at(0, channel="post_signd"), "channel cannot be 'post_signd'; did you mean 'post_signed'?"),
        (at(0, chanel="x"), "entry 1 (receive): unknown field 'chanel'; did you mean 'channel'?"),
        (at(0, zzz="x"), "entry 1 (receive): unknown field 'zzz'; leave it out"),
        (at(3, consents="yes"), "entry 4 (give_opinion): consents cannot be 'yes': input should be a valid boolean"),
        (without(0, "channel"), "entry 1 (receive): channel is missing; give it a value"),
        (without(0, "kind"), "entry 1 has no kind"),
        (lambda data: data["log"].append(5), "entry 5 cannot be 5; an act is wanted"),
        (lambda data: data["log"].pop(0), "permitted now: receive"),
        (lambda data: data.update(workflow="request_handlin"), "did you mean 'request_handling'?"),
        (lambda data: data.update(organ="maose"), "did you mean 'maoshe'?"),
        (lambda data: data.update(format=99), "format 99 is not 1"),
        (lambda data: data.update(logg=[]), "unknown key 'logg'; did you mean 'log'?"),
        (
            lambda data: data["log"].append(
                {"kind": "amendment", "drop": ["a"], "reason": "x", "recorded_on": "2026-12-01"}
            ),
            "entry 5 (amendment): drop cannot be 'a'",
        ),
        (
            lambda data: data["log"].append(
                {"kind": "amendment", "add": [{"kind": "reply"}], "reason": "x", "recorded_on": "2026-12-01"}
            ),
            "entry 5 (amendment): on is missing; give it a value (and 1 more)",
        ),
    ],
)
def test_explain_says_on_one_line_what_is_wrong_with_the_case(request_file: str, edit: Edit, fragment: str) -> None:
    assert fragment in govopen("explain", edited(request_file, edit), "--on", "2026-10-22").refusal


@pytest.mark.parametrize(
    ("content", "fragment"),
    [
        ("{", "it is not JSON"),
        ("", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[1]", "a JSON object is wanted"),
        ("{}", "workflow is missing"),
        ('"\ud800"'.encode("utf-8", "surrogatepass").decode("latin-1"), "cannot load"),
    ],
)
def test_explain_says_what_is_no_case(tmp_path: Path, content: str, fragment: str) -> None:
    assert fragment in govopen("explain", stored(tmp_path, content), "--on", "2026-10-22").refusal


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("none.json --on 2026-01-01", "cannot read 'none.json': No such file or directory"),
        (". --on 2026-01-01", "cannot read '.': "),
        ("none.json", "required: --on"),
        ("none.json --on today", "--on: 'today' is no day"),
        ("none.json --on 2026-01-01 --lang fr", "invalid choice: 'fr'"),
    ],
)
def test_explain_says_what_is_wrong_with_the_words(words: str, fragment: str) -> None:
    assert fragment in govopen("explain", *words.split()).refusal


def test_explain_asks_for_a_day_where_days_count(request_file: str) -> None:
    assert "write 2026-10-12" in govopen("explain", request_file, "--on", "2026-10-12T10:00+08:00").refusal
