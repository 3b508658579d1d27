"""``govopen recheck`` and ``govopen try`` over stored cases in files, folders and lines."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from govopen import Case
from tests.cli.command import govopen
from tests.portfolio.drafts import FIFTEEN, draft_of
from tests.workflows.cases import extended, received, replied, with_acts
from tests.workflows.days import FRI_14_FEB_2020, MON_2_MAR_2026, MON_13_JAN_2020, MON_30_MAR_2026

AMENDED = ("--known-before", "2020-01-26", "--known-after", "2020-01-27")
EXAMPLE_2027 = "docs/how-to/example-2027.toml"


def named(case: Case, name: str) -> Case:
    case.id = name
    return case


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three cases: one moves, one was answered late before the amendment, one is of another year."""
    place = tmp_path / "cases"
    place.mkdir()
    (place / "a.json").write_text(named(received(MON_13_JAN_2020), "2020-1").to_json(indent=2), encoding="utf-8")
    lines = [
        named(received(MON_13_JAN_2020).record(replied(FRI_14_FEB_2020)), "2020-2").to_json(),
        named(received(MON_2_MAR_2026), "2026-3").to_json(),
    ]
    (place / "b.jsonl").write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    (place / "notes.txt").write_text("not a case", encoding="utf-8")
    return place


class TestRecheck:
    """What an amendment, a notice, a text moves."""

    def test_a_folder_is_read_and_what_moved_is_told_with_its_reason(self, folder: Path) -> None:
        ran = govopen("recheck", str(folder), *AMENDED)

        assert (ran.code, ran.err) == (1, "")
        assert ran.out.splitlines() == [
            "3 cases: 1 deadline moved (0 to an earlier day), 0 changed in certainty, 0 acts became late, 1 timely",
            "",
            "moved",
            "  2020-1 ogi.reply: Thu 2020-02-13 → Mon 2020-02-17; 国办发明电〔2020〕1号: notice of 2020-01-27 on 2020, "
            "Fri 2020-01-31 and Sat 2020-02-01 off",
            "",
            "judged otherwise",
            "  2020-2 reply of Fri 2020-02-14: became timely (no longer by 2020-02-13 (within 20 working days)); "
            "国办发明电〔2020〕1号: notice of 2020-01-27 on 2020, Fri 2020-01-31 and Sat 2020-02-01 off",
        ]

    def test_data_has_the_same(self, folder: Path) -> None:
        data = govopen("recheck", str(folder), *AMENDED, "--json").data

        assert (data["counts"]["cases"], data["counts"]["replayed"], data["errors"]) == (3, 2, [])
        (moved,), (judged,) = data["moved"], data["judged"]
        assert (moved["case"], moved["rule"], moved["internal"]) == ("2020-1", "ogi.reply", False)
        assert (moved["before"]["on"], moved["after"]["on"]) == ("2020-02-13", "2020-02-17")
        assert moved["reasons"][0]["days"] == ["2020-01-31", "2020-02-01"]
        assert (judged["became"], judged["act"]) == ("timely", {"kind": "reply", "on": "2020-02-14"})

    def test_nothing_moved_is_exit_0(self, folder: Path) -> None:
        ran = govopen("recheck", str(folder / "b.jsonl"), "--notice", EXAMPLE_2027)

        assert (ran.code, ran.out.splitlines()[0][:27]) == (0, "2 cases: 0 deadlines moved ")

    def test_a_change_of_certainty_alone_is_exit_0(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_text(received(date(2026, 12, 4)).to_json(), encoding="utf-8")
        ran = govopen("recheck", str(path), "--notice", EXAMPLE_2027)

        assert ran.code == 0
        assert "changed in certainty alone\n  2026-017 ogi.reply: Mon 2027-01-04 (provisional, " in ran.out

    def test_a_further_law_file_is_known_after(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_text(received(MON_2_MAR_2026).to_json(), encoding="utf-8")
        draft = draft_of(tmp_path)
        content = draft.read_text(encoding="utf-8").split("\n[options.")[0].replace("2019-05-15", "2026-03-01")
        draft.write_text(content, encoding="utf-8")
        ran = govopen("recheck", str(path), "--rules", str(draft))

        assert ran.code == 1
        assert (
            "cannot be judged\n  2026-017 cannot be judged (after): cannot open request_handling on 2026-03-02"
            in ran.out
        )

    def test_one_bad_file_does_not_hide_the_others(self, folder: Path) -> None:
        (folder / "c.json").write_text('{"workflow": ', encoding="utf-8")
        (folder / "d.jsonl").write_text("null\n[]\n", encoding="utf-8")
        ran = govopen("recheck", str(folder), str(folder / "nowhere.json"), *AMENDED)

        assert ran.code == 2
        assert "2020-1 ogi.reply" in ran.out
        told = ran.err.splitlines()
        assert len(told) == 4 and all(line.startswith("govopen: cannot ") for line in told)
        assert "c.json: it is not JSON" in told[0] and "d.jsonl, line 1: a JSON object is wanted" in told[1]
        assert "nowhere.json': No such file" in told[3]

    def test_an_unsound_act_is_told_with_its_field(self, folder: Path, tmp_path: Path) -> None:
        stored = json.loads((folder / "a.json").read_text(encoding="utf-8"))
        stored["log"][0]["channel"] = "pigeon"
        path = tmp_path / "wrong.json"
        path.write_text(json.dumps(stored), encoding="utf-8")
        ran = govopen("recheck", str(path), *AMENDED)

        assert ran.code == 2 and "wrong.json, line 1: entry 1 (receive): channel cannot be 'pigeon'" in ran.err

    def test_a_case_whose_acts_no_law_allows_is_told(self, tmp_path: Path, folder: Path) -> None:
        stored = json.loads((folder / "a.json").read_text(encoding="utf-8"))
        stored["log"] *= 2
        path = tmp_path / "twice.json"
        path.write_text(json.dumps(stored), encoding="utf-8")

        assert "cannot judge" in govopen("recheck", str(path), *AMENDED).err

    def test_a_folder_without_cases_is_told(self, tmp_path: Path) -> None:
        ran = govopen("recheck", str(tmp_path), *AMENDED)

        assert ran.code == 2 and "a folder with files named .json or .jsonl is wanted" in ran.err

    def test_standard_input_is_read(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        content = (folder / "b.jsonl").read_bytes()
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))

        assert govopen("recheck", "-", *AMENDED).out.startswith("2 cases: ")

    @pytest.mark.parametrize(
        ("words", "fragment"),
        [
            (("case.json",), "nothing changes; pass --known-before and --known-after, --notice FILE or --rules FILE"),
            (("case.json", "--known-before", "2026-10-01T22:30+08:00"), "is a moment; write the day as 2026-10-01"),
            (("case.json", "--known-after", "soon"), "'soon' is no day"),
            (("case.json", "--rules", "nowhere.toml"), "No such file"),
            ((), "the following arguments are required: CASES"),
        ],
    )
    def test_words_that_cannot_be_used_are_told_on_one_line(self, words: tuple[str, ...], fragment: str) -> None:
        assert fragment in govopen("recheck", *words).refusal


class TestTry:
    """A draft beside the law in force."""

    @pytest.fixture
    def draft(self, tmp_path: Path) -> Path:
        return draft_of(tmp_path, changes=FIFTEEN)

    @pytest.fixture
    def case(self, tmp_path: Path) -> Path:
        path = tmp_path / "case.json"
        answered = with_acts(received(MON_2_MAR_2026), extended(date(2026, 3, 20), 1), replied(MON_30_MAR_2026))
        path.write_text(answered.to_json(), encoding="utf-8")
        return path

    def test_the_counts_stand_side_by_side(self, draft: Path, case: Path) -> None:
        """Fifteen and one working day end on 24 March, twenty and one on the 31st; the 30th is four late."""
        ran = govopen("try", str(draft), str(case))

        assert (ran.code, ran.err) == (1, "")
        lines = ran.out.splitlines()
        assert lines[0] == "ogi draft in place of ogi 2019: 1 case tried, 0 under another text, 0 received earlier"
        assert [line.split()[:7] for line in lines[3:5]] == [
            ["ogi.reply,", "law", "1", "0", "0", "0", "0"],
            ["ogi.reply,", "draft", "0", "1", "0", "0", "0"],
        ]
        assert lines[4].endswith("over: median 4, worst 4 working days")
        assert "  2026-017 ogi.reply: due Tue 2026-03-24, reply Mon 2026-03-30, 4 working days" in lines

    def test_data_has_the_same(self, draft: Path, case: Path) -> None:
        data = govopen("try", str(draft), str(case), "--json").data

        assert (data["tried"], data["law"]["ogi.reply"]["met"], data["draft"]["ogi.reply"]["late"]) == (1, 1, 1)
        assert data["draft"]["ogi.reply"]["over"] == {"median": 4, "worst": 4, "unit": "working days"}
        assert data["became_late"][0] | {"due": "2026-03-24", "done": "2026-03-30", "over": 4} == data["became_late"][0]

    def test_nothing_late_for_it_is_exit_0(self, draft: Path, case: Path) -> None:
        assert govopen("try", str(draft), str(case), "--from-day", "2026-03-03").code == 0

    def test_open_periods_are_looked_at_on_a_day(self, draft: Path, tmp_path: Path) -> None:
        path = tmp_path / "open.json"
        path.write_text(received(MON_2_MAR_2026).to_json(), encoding="utf-8")
        data = govopen("try", str(draft), str(path), "--on", "2026-03-26", "--json").data

        assert (data["law"]["ogi.reply"]["open"], data["draft"]["ogi.reply"]["overdue"]) == (1, 1)

    def test_a_draft_that_does_not_fit_is_told_on_one_line(self, tmp_path: Path, case: Path) -> None:
        wrong = draft_of(tmp_path, replaces="2018")

        assert "instrument.replaces: no version '2018' of ogi is known" in govopen("try", str(wrong), str(case)).refusal

    def test_one_bad_file_does_not_hide_the_others(self, draft: Path, case: Path, tmp_path: Path) -> None:
        (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
        ran = govopen("try", str(draft), str(tmp_path / "bad.json"), str(case))

        assert ran.code == 2 and "1 case tried" in ran.out and "workflow is missing" in ran.err
