"""A law file is sound or it is refused, with file, key and reason, in one line."""

from __future__ import annotations

import re
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from govopen.errors import DataFileError
from govopen.periods import CalendarDays, Hours, Months, SetByAct, WorkingDays, YearlyDate, Years
from govopen.rules import Instrument, Rulebook
from govopen.rules.files import LOCAL, STATUTES, check_family, packaged
from govopen.rules.loader import RULE_KEYS, parse
from govopen.terms import Verified

SOUND = """
[instrument]
id       = "sample"
version  = "2020"
title    = "样本"
title_en = "Sample"
short    = "样本"
number   = "第1号"
issued   = 2020-01-01
in_force = 2020-02-01
verified = "primary text"
source   = "a test"

[days]
provision = { article = 9 }
phrase    = "“五日”的规定是指工作日"
working   = [5]

[rules.reply]
zh        = "答复"
provision = { article = 3, paragraph = 2 }
phrase    = "自收到之日起20个工作日内"
within    = { working_days = 20 }
ends      = "on a working day"
verified  = "primary text"

[counts.reply]
act   = "reply"
gross = true
with  = ["ogi.reply"]

[states.agent]
topic     = "court_agent"
provision = { clause = "五" }
phrase    = "由工作人员出庭应诉"
says      = ["staff"]
verified  = "primary text"

[options.late]
zh        = "逾期"
provision = { clause = "三(二)" }
question  = "What then?"
default   = "nothing"
verified  = "interpretation"
sources   = ["nobody"]
choices   = { nothing = "Nothing.", much = "Much." }

[tariffs.items]
zh        = "按件"
provision = { article = 4 }
phrase    = "10件以下不收费；每增加5件提高100元"
unit      = "件"
per       = "month"
currency  = "CNY"
marginal  = true
bands     = [{ up_to = 10, price = 0 }]
beyond    = { block = 5, adds = 100 }
verified  = "memory only"

[clauses]
3 = { shall = 1 }

[organ]
title    = "某局"
title_en = "Some Bureau"

[organ.offices]
head = ["局长"]
"""


def loaded(text: str) -> Instrument:
    return parse(text.encode(), "sample.toml")


def with_rule(phrase: str, within: str, ends: str) -> str:
    text = SOUND.replace("自收到之日起20个工作日内", phrase).replace("working_days = 20", within)
    return text.replace('ends      = "on a working day"', f'ends      = "{ends}"')


def test_a_sound_file_becomes_a_frozen_instrument() -> None:
    one = loaded(SOUND)

    assert one.organ is not None
    assert (one.id, one.version, one.organ.offices["head"]) == ("sample", "2020", ("局长",))
    assert str(one.rules["reply"].provision) == "样本第三条第二款"
    assert one.rules["reply"].provision.version == "2020"
    assert one.rules["reply"].read == "a test"
    assert one.options["late"].choices == {"nothing": "Nothing.", "much": "Much."}
    assert one.clauses[3].shall == 1
    assert hash(one) == hash(loaded(SOUND))


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('title_en = "Sample"', 'title_en = "Sample"\nuntil = 2021-01-01', "instrument.until", "unknown key"),
        ('title_en = "Sample"', "", "instrument.title_en", "missing"),
        ('title_en = "Sample"', "title_en = 3", "instrument.title_en", "not int"),
        ('title_en = "Sample"', 'title_en = " "', "instrument.title_en", "empty"),
        ('id       = "sample"', 'id       = "Sample!"', "instrument.id", "lower-case"),
        ("issued   = 2020-01-01", 'issued   = "2020-01-01"', "instrument.issued", "not str"),
        ("issued   = 2020-01-01", "issued   = 2020-01-01T08:00:00", "instrument.issued", "not datetime"),
        ("in_force = 2020-02-01", "in_force = 2019-12-31", "instrument.in_force", "before it was issued"),
        ("[instrument]", "[instruments]", "instruments", "unknown key"),
        ("working   = [5]", "working   = [5, 7]", "days.working", "does not call 7"),
        ("article = 3, ", 'clause = "三", ', "rules.reply.provision", "without its article"),
        ("article = 3, paragraph = 2", "", "rules.reply.provision", "names no place"),
        ("article = 3, paragraph = 2", "article = 0", "rules.reply.provision.article", "not from 1"),
        ('ends      = "on a working day"', 'ends      = "sometimes"', "rules.reply.ends", "none of"),
        ('ends      = "on a working day"', 'ends      = "rolls"', "rules.reply.ends", "cannot end"),
        ("working_days = 20", "working_days = 20, months = 1", "rules.reply.within", "one unit"),
        ("working_days = 20", "weeks = 4", "rules.reply.within.weeks", "unknown key"),
        ("working_days = 20", "working_days = 20.0", "rules.reply.within.working_days", "not float"),
        ("working_days = 20", "working_days = true", "rules.reply.within.working_days", "not bool"),
        ("working_days = 20", "working_days = -1", "rules.reply.within.working_days", "-1 is not from 0"),
        ("working_days = 20", 'yearly = "02-30"', "rules.reply.within.yearly", "no day of every year"),
        ("working_days = 20", 'set_by_act = "correct by"', "rules.reply.within.set_by_act", "no name of a field"),
        ("[rules.reply]", "[rules.Reply]", "rules.Reply", "lower-case"),
        ('zh        = "答复"', 'refines   = []\nzh = "答复"', "rules.reply.refines", "none of them empty"),
        ('default   = "nothing"', 'default   = "all"', "options.late.default", "none of the choices"),
        (', much = "Much."', "", "options.late.choices", "two readings"),
        ('sources   = ["nobody"]', "sources   = []", "options.late.sources", "none of them empty"),
        ("beyond    = { block = 5, adds = 100 }", "", "tariffs.items.bands", "one of the two"),
        ("adds = 100", "adds = 200", "tariffs.items.bands", "does not say 200"),
        ("up_to = 10, price = 0", "price = 0", "tariffs.items.bands", "one of the two"),
        ("bands     = [", "bands     = [{ up_to = 15, price = 0 }, ", "tariffs.items.bands", "10 is not above"),
        ("{ up_to = 10, price = 0 }", "", "tariffs.items.bands", "empty"),
        ("bands     = [", "bands     = [{ price = 0 }, ", "tariffs.items.bands", "follows one without end"),
        ("working_days = 20", 'yearly = "31 January"', "rules.reply.within.yearly", "such as '01-31'"),
        ("marginal  = true", 'marginal  = "yes"', "tariffs.items.marginal", "not str"),
        ("marginal  = true", 'marginal  = true\nnot_with = "sample.pages"', "tariffs.items.not_with", "no tariff"),
        ("3 = { shall = 1 }", "three = { shall = 1 }", "clauses.three", "number of an article"),
        ("3 = { shall = 1 }", "3 = { should = 1 }", "clauses.3.should", "unknown key"),
        ('head = ["局长"]', 'head = "局长"', "organ.offices.head", "not str"),
    ],
)  # fmt: skip
def test_an_unsound_file_is_refused_with_its_key(old: str, new: str, key: str, reason: str) -> None:
    assert SOUND.count(old) == 1

    with pytest.raises(DataFileError) as caught:
        loaded(SOUND.replace(old, new))

    assert (caught.value.data["file"], caught.value.data["key"]) == ("sample.toml", key)
    assert reason in caught.value.data["reason"]
    assert str(caught.value) == f"cannot read sample.toml: {key}: {caught.value.data['reason']}"
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_toml_is_refused() -> None:
    with pytest.raises(DataFileError, match="not TOML"):
        parse(b"[instrument\n", "x.toml")
    with pytest.raises(DataFileError, match="byte 1 is not UTF-8"):
        parse(b"#\xff", "x.toml")
    with pytest.raises(DataFileError):
        parse(b"a = " + b"[" * 100_000, "x.toml")
    with pytest.raises(DataFileError):
        parse(b"a = " + b"9" * 10_000, "x.toml")


@pytest.mark.parametrize(
    ("phrase", "within", "ends", "period"),
    [
        ("自收到之日起二十个工作日内", "working_days = 20", "on a working day", WorkingDays(20)),
        ("应当在五日内进行审查", "working_days = 5", "on a working day", WorkingDays(5)),
        ("之日起六十日内", "calendar_days = 60", "rolls", CalendarDays(60)),
        ("当日确认", "calendar_days = 0", "never rolls", CalendarDays(0)),
        ("一周一报告", "calendar_days = 7", "never rolls", CalendarDays(7)),
        ("之日起六个月内", "months = 6", "rolls", Months(6)),
        ("两个月内不履行", "months = 2", "rolls", Months(2)),
        ("最长不得超过一年", "years = 1", "rolls", Years(1)),
        ("在 24 小时内", "hours = 24", "never rolls", Hours(24)),
        ("每年1月31日前", 'yearly = "01-31"', "never rolls", YearlyDate(1, 31)),
        ("次年二月底前", 'yearly = "02-28"', "never rolls", YearlyDate(2, 28)),
        ("每年开展评估", 'yearly = "12-31"', "never rolls", YearlyDate(12, 31)),
        ("合理的补正期限", 'set_by_act = "correct_by"', "never rolls", SetByAct("correct_by")),
    ],
)
def test_the_number_is_the_number_in_the_phrase(phrase: str, within: str, ends: str, period: object) -> None:
    assert loaded(with_rule(phrase, within, ends)).rules["reply"].period == period


@pytest.mark.parametrize(
    ("phrase", "within", "ends", "said"),
    [
        ("自收到之日起15个工作日内", "working_days = 20", "on a working day", "says 15个工作日, not 20个工作日"),
        ("自收到之日起20日内", "working_days = 20", "on a working day", "says 20日, not 20个工作日"),
        ("应当在五日内进行审查", "calendar_days = 5", "rolls", "says 5个工作日, not 5日"),
        ("之日起六十日内", "months = 2", "rolls", "says 60日, not 2个月"),
        ("及时公开", "working_days = 20", "on a working day", "says no number"),
        ("20个工作日内，不得超过40个工作日", "working_days = 20", "on a working day", "20个工作日 and 40个工作日"),
        ("20个工作日内", 'set_by_act = "until"', "never rolls", "but the act sets it"),
        ("每年3月31日前", 'yearly = "01-31"', "never rolls", "says 03-31, not 01-31"),
        ("上一年度的报告", "years = 1", "rolls", "says no number"),
    ],
)
def test_a_number_that_the_phrase_does_not_say_is_refused(phrase: str, within: str, ends: str, said: str) -> None:
    with pytest.raises(DataFileError) as caught:
        loaded(with_rule(phrase, within, ends))

    assert caught.value.data["key"] == "rules.reply.within"
    assert said in caught.value.data["reason"]


@pytest.mark.parametrize(
    ("phrase", "within", "ends"),
    [
        ("自收到之日起七日内", "calendar_days = 7", "backward"),
        ("自收到之日起七日内", "calendar_days = 7", "at least"),
        ("一般不少于30日", "calendar_days = 30", "rolls"),
    ],
)
def test_an_ending_that_the_phrase_contradicts_is_refused(phrase: str, within: str, ends: str) -> None:
    with pytest.raises(DataFileError) as caught:
        loaded(with_rule(phrase, within, ends))

    assert caught.value.data["key"] == "rules.reply.ends"


def packaged_texts() -> list[tuple[str, str]]:
    places = sorted(Path(str(files("govopen.rules"))).glob("*/*.toml"))
    return [(f"{place.parent.name}/{place.name}", place.read_text("utf-8")) for place in places]


@pytest.mark.parametrize(("name", "text"), packaged_texts(), ids=lambda value: value if len(value) < 60 else "")
def test_every_number_in_the_data_is_held_by_its_phrase(name: str, text: str) -> None:
    """Change any one number of any packaged rule by one, and the file is refused."""
    numbers = list(re.finditer(r"(?<=_days = )\d+|(?<=months = )\d+|(?<=years = )\d+|(?<=hours = )\d+", text))
    for found in numbers:
        mutant = text[: found.start()] + str(int(found[0]) + 1) + text[found.end() :]
        with pytest.raises(DataFileError):
            parse(mutant.encode(), name)
    assert parse(text.encode(), name).file == name


@pytest.mark.parametrize(("name", "text"), packaged_texts(), ids=lambda value: value if len(value) < 60 else "")
def test_a_packaged_file_is_named_and_written_as_the_others(name: str, text: str) -> None:
    one = parse(text.encode(), name)
    stem = name.split("/")[1].removesuffix(".toml")

    assert stem == (f"{one.id}_{one.version}" if name.startswith(STATUTES) else one.id)
    assert (one.organ is not None) == name.startswith(LOCAL)
    assert not re.search(r"\buntil\s*=", text)
    for block in re.split(r"(?m)^(?=\[)", text):
        if block.startswith("[rules."):
            keys = re.findall(r"(?m)^(\w+) *=", block)
            assert keys == [key for key in RULE_KEYS if key in keys], f"{name}: {block.splitlines()[0]}"


def test_the_packaged_versions_of_each_instrument_form_one_chain() -> None:
    for name in Rulebook.national().instruments:
        check_family(file.read() for file in packaged(STATUTES) if file.instrument == name)


def test_a_rule_that_says_every_year_without_a_date_is_marked_as_an_interpretation() -> None:
    for organ in Rulebook.organs():
        for rule in Rulebook.for_organ(organ).rules:
            if rule.period == YearlyDate(12, 31) and "12月" not in rule.phrase:
                assert rule.verified is Verified.INTERPRETATION


SCALARS = st.sampled_from(
    ["1", "-1", "true", '""', '"x"', "[]", "{}", "1.5", "2020-01-01", "99999999999", "[[1]]", "'五日'"]
)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_change_of_a_value_loads_or_is_refused_as_a_data_file(data: st.DataObject) -> None:
    lines = SOUND.splitlines()
    places = [n for n, line in enumerate(lines) if "=" in line]
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        lines[place] = lines[place].partition("=")[0] + "= " + data.draw(SCALARS)
    with suppress(DataFileError):
        loaded("\n".join(lines))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="零一二两三十百千0123456789个工作日月年周小时前底每当 不少于超过", max_size=30))
def test_any_phrase_loads_or_is_refused_as_a_data_file(phrase: str) -> None:
    for within, ends in (("working_days = 20", "on a working day"), ('yearly = "01-31"', "never rolls")):
        with suppress(DataFileError):
            loaded(with_rule(phrase, within, ends))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_as_a_data_file(content: bytes) -> None:
    with pytest.raises(DataFileError):
        parse(content, "x.toml")
