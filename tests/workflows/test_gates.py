"""What has to be finished before an act: each gate with a child in each state in which a child can stand.

条例第十七条 (secrecy review), 第三十二条 (third party), 第十一条第一款 (other organs), 第十八条 (what is assessed);
重大行政决策程序暂行条例第十六条, 第二十九条 and Maoshe's 第七条, 第九条 (hearing, experts).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.terms import Severity
from govopen.workflows import (
    attribute_review as ar,
    information_release as ir,
    proactive_disclosure as pd,
    public_consultation as pc,
    request_handling as rh,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from govopen.workflows.findings import Finding
from tests.workflows.cases import consents, disclosed, letter_received, refuses, third_party_asked, with_acts
from tests.workflows.days import (
    FRI_6_MAR_2026,
    FRI_27_MAR_2026,
    MON_2_FEB_2026,
    MON_2_MAR_2026,
    MON_30_MAR_2026,
    THU_5_MAR_2026,
    TUE_3_MAR_2026,
    WED_1_APR_2026,
)

DAY, END = TUE_3_MAR_2026, WED_1_APR_2026
GATES = ("gate", "gate_unrecorded")


def barred(case: Case) -> list[Finding]:
    """The findings about gates."""
    return [finding for finding in case.findings if finding.code in GATES]


def told(case: Case) -> list[tuple[str, Severity, str]]:
    """What the findings about gates say: code, severity, provision."""
    return [(finding.code, finding.severity, str(finding.provision)) for finding in barred(case)]


# -- secrecy review: 第十七条 ---------------------------------------------------------------------

OPENED = sr.OpenReview(on=DAY, ref="s1")


def opined(result: sr.ReviewResult) -> Act:
    return sr.ReviewOpinion(on=DAY, ref="s1", result=result)


def approved(result: sr.ReviewResult) -> Act:
    return sr.ApproveReview(on=DAY, ref="s1", result=result, approved_by="分管负责人", reasons="依据保密事项范围")


R = sr.ReviewResult
REVIEW: dict[str, tuple[Act, ...]] = {
    "proposed": (OPENED,),
    "reviewed": (OPENED, opined(R.CLEARED)),
    "unclear": (OPENED, opined(R.UNCLEAR)),
    "referred": (OPENED, opined(R.UNCLEAR), sr.ReferUpward(on=DAY, ref="s1", to="区保密局", received_on=DAY)),
    "cleared": (OPENED, opined(R.CLEARED), approved(R.CLEARED)),
    "partly_secret": (OPENED, opined(R.PARTLY_SECRET), approved(R.PARTLY_SECRET)),
    "negative": (OPENED, opined(R.NEGATIVE), approved(R.NEGATIVE)),
}
WHOLE, PART = {"cleared"}, {"cleared", "partly_secret"}
REVIEW_FIRST = (Severity.UNLAWFUL, "条例第十七条第二款")


def requested(*acts: Act) -> Case:
    received = rh.Receive(on=MON_2_MAR_2026, channel=rh.Channel.POST_SIGNED)
    return with_acts(open_case(rh.WORKFLOW, id="2026-017"), received, *acts)


def replied_in_part(day: date, **facts: object) -> Act:
    grounds = (rh.Outcome.WITHHELD_STATE_SECRET,)
    return disclosed(
        day, outcome=rh.Outcome.PARTLY_DISCLOSED, reasons="涉密", **({"withheld_grounds": grounds} | facts)
    )


def for_the_public(day: date) -> dict[str, object]:
    return {"public_interest": "重大公共利益", "third_party_told_on": day}


def formed(attribute: pd.Attribute, *acts: Act) -> Case:
    form = pd.Form(on=MON_2_MAR_2026, attribute=attribute, reasons="含有涉密内容")
    return with_acts(open_case(pd.WORKFLOW, id="2026-D4"), form, *acts)


def checked(*acts: Act) -> Case:
    """Information of Maoshe that was rechecked, with these acts before."""
    before = (ir.AssignCollection(on=MON_2_MAR_2026, to="农业办"), ir.CollectInformation(on=MON_2_MAR_2026), *acts)
    after = (ir.Proofread(on=DAY), ir.RecheckInformation(on=DAY, important=False))
    return with_acts(open_case(ir.WORKFLOW, id="2026-X1"), *before, *after)


PUBLISHED = pd.Publish(on=END, channel="政府网站")
REDACTED = pd.Publish(on=END, channel="政府网站", redacted=True)
RELEASED = ir.ReleaseInformation(on=END)
A = pd.Attribute
LETTER = (third_party_asked(DAY), letter_received(DAY), consents(DAY))


@pytest.mark.parametrize("state", REVIEW)
class TestSecrecyReview:
    """「应当依照…对拟公开的政府信息进行审查」: cleared for the whole, partly secret for a part."""

    @pytest.mark.parametrize(
        ("reply", "passes"),
        [
            (disclosed(END), WHOLE),
            (disclosed(END, **for_the_public(END)), WHOLE),
            (replied_in_part(END), PART),
            (replied_in_part(END, withheld_grounds=(rh.Outcome.WITHHELD_THIRD_PARTY,)), PART),
            (replied_in_part(END, **for_the_public(END)), PART),
        ],
        ids=["whole", "whole for the public interest", "part", "part without the third party's", "part for the public"],
    )
    def test_art17_2_a_reply_discloses_what_was_cleared(self, reply: Act, passes: set[str], state: str) -> None:
        case = requested(*REVIEW[state], reply)

        assert dict(case.children) == {"s1": state}
        assert told(case) == ([] if state in passes else [("gate", *REVIEW_FIRST)])

    @pytest.mark.parametrize(
        ("attribute", "act", "passes"),
        [(A.PROACTIVE, PUBLISHED, WHOLE), (A.PROACTIVE, REDACTED, PART), (A.AFTER_REDACTION, REDACTED, PART)],
        ids=["whole", "redacted", "labelled and redacted"],
    )
    def test_art17_2_a_document_is_published_as_it_was_cleared(
        self, attribute: pd.Attribute, act: Act, passes: set[str], state: str
    ) -> None:
        case = formed(attribute, *REVIEW[state], act)

        assert told(case) == ([] if state in passes else [("gate", *REVIEW_FIRST)])

    def test_art17_2_information_is_released_as_it_was_cleared(self, state: str) -> None:
        case = checked(*REVIEW[state]).record(RELEASED)

        assert told(case) == ([] if state in WHOLE else [("gate", *REVIEW_FIRST)])


def released(*acts: Act) -> Case:
    return checked().record(*acts)


def document(*acts: Act) -> Case:
    return formed(A.PROACTIVE, *acts)


def labelled(*acts: Act) -> Case:
    return formed(A.AFTER_REDACTION, *acts)


@pytest.mark.parametrize(
    ("of", "act"),
    [
        (requested, disclosed(END)),
        (requested, disclosed(END, **for_the_public(END))),
        (requested, replied_in_part(END)),
        (requested, replied_in_part(END, withheld_grounds=(rh.Outcome.WITHHELD_THIRD_PARTY,))),
        (requested, replied_in_part(END, **for_the_public(END))),
        (document, PUBLISHED),
        (document, REDACTED),
        (labelled, REDACTED),
        (released, RELEASED),
    ],
)
def test_art17_2_without_any_review_on_record_disclosure_is_a_caution(of: Callable[..., Case], act: Act) -> None:
    """Nobody concerned is recorded, which is no breach: only the review itself is missed."""
    assert told(of(act)) == [("gate_unrecorded", Severity.CAUTION, "条例第十七条第二款")]


# -- the third party: 第三十二条 ------------------------------------------------------------------

THIRD_PARTY: dict[str, tuple[Act, ...]] = {
    "letter_sent": (third_party_asked(DAY),),
    "awaiting_opinion": (third_party_asked(FRI_27_MAR_2026), letter_received(FRI_27_MAR_2026)),
    "consented": (third_party_asked(DAY), consents(DAY)),
    "refused": (third_party_asked(DAY), refuses(DAY)),
    "refused_without_reasons": (third_party_asked(DAY), refuses(DAY, reasons=None)),
    "silent": (third_party_asked(MON_2_FEB_2026), letter_received(MON_2_FEB_2026)),
    "answered_late": (
        third_party_asked(MON_2_FEB_2026), letter_received(MON_2_FEB_2026), refuses(MON_30_MAR_2026),
    ),
}  # fmt: skip
HEARD = {"consented", "refused_without_reasons", "silent", "answered_late"}


@pytest.mark.parametrize("state", THIRD_PARTY)
@pytest.mark.parametrize("partly", [False, True], ids=["whole", "part"])
def test_art32_disclosure_waits_for_the_third_party_and_yields_to_its_reasons(state: str, partly: bool) -> None:
    """「第三方不同意公开且有合理理由的，行政机关不予公开」; silence and an opinion after it leave it to the organ."""
    cleared = [act.model_copy(update={"on": MON_30_MAR_2026}) for act in REVIEW["cleared"]]
    received = rh.Receive(on=MON_2_FEB_2026, channel=rh.Channel.POST_SIGNED)
    case = with_acts(open_case(rh.WORKFLOW, id="2026-017"), received, *THIRD_PARTY[state], *cleared)
    case = case.record(replied_in_part(MON_30_MAR_2026) if partly else disclosed(MON_30_MAR_2026))

    assert case.children["t1"] == state
    assert told(case) == ([] if state in HEARD else [("gate", Severity.UNLAWFUL, "条例第三十二条")])


# -- other organs: 第十一条第一款 -----------------------------------------------------------------

ASKED = pd.AskConfirmation(on=DAY, ref="c1", organ="某局")
CONFIRMATION: dict[str, tuple[Act, ...]] = {
    "asked": (ASKED,),
    "confirmed": (ASKED, pd.AnswerConfirmation(on=DAY, ref="c1", agrees=True)),
    "not_agreed": (ASKED, pd.AnswerConfirmation(on=DAY, ref="c1", agrees=False)),
}


@pytest.mark.parametrize("state", CONFIRMATION)
@pytest.mark.parametrize("act", [PUBLISHED, REDACTED, RELEASED], ids=["whole", "redacted", "release"])
def test_art11_1_what_concerns_other_organs_is_confirmed_first(act: Act, state: str) -> None:
    """「应当与有关机关协商、确认」; in Maoshe's release it is the law's duty all the same."""
    before = (*REVIEW["cleared"], *CONFIRMATION[state])
    case = checked(*before).record(act) if act is RELEASED else formed(A.PROACTIVE, *before, act)

    assert told(case) == ([] if state == "confirmed" else [("gate", Severity.BREACH, "条例第十一条第一款")])


# -- what is assessed: 第十八条 and the documents -------------------------------------------------

ASSESSED = ar.AssessItem(on=DAY, ref="i1", attribute=A.WITHHELD, may_be_public=True)
ADJUSTED = ar.AdjustAttribute(on=DAY, ref="i1", drafter_consulted_on=DAY)
CONSULTED = ar.ConsultDrafter(on=DAY, ref="i1")
DISCLOSED_ITEM = ar.DiscloseItem(on=DAY, ref="i1")
KEPT = ar.AssessItem(on=DAY, ref="i1", attribute=A.WITHHELD, may_be_public=False, reasons="仍属国家秘密")
ROUND = {
    "": (Severity.BREACH, "条例第十八条", {"kept", "disclosed"}),
    "maoshe": (Severity.INTERNAL, "信息公开动态调整机制第三条", {"kept", "disclosed"}),
    "wuding": (Severity.INTERNAL, "二(四)", {"kept", "disclosed"}),
    "ministry_390": (Severity.INTERNAL, "四(一)4", {"kept", "changed", "disclosed"}),
}
"""What a round asks for: 「应当公开」 by the law, 「应当公开」 in Wuding, only 「应调整公开属性」 in the guidance."""
ITEM: dict[str, tuple[Act, ...]] = {
    "to_be_changed": (ASSESSED,),
    "consulted": (ASSESSED, CONSULTED),
    "changed": (ASSESSED, ADJUSTED),
    "disclosed": (ASSESSED, ADJUSTED, DISCLOSED_ITEM),
    "kept": (KEPT,),
}


def round_of(organ: str, *acts: Act) -> Case:
    rules = Rulebook.for_organ(organ) if organ else Rulebook.national()
    begun = ar.BeginRound(on=MON_2_MAR_2026, until=END, previous_on=MON_2_FEB_2026)
    return with_acts(open_case(ar.WORKFLOW, id="2026-R1", rules=rules), begun, *acts, ar.FinishRound(on=END))


@pytest.mark.parametrize(
    ("organ", "state"),
    [(organ, state) for organ in ROUND for state in ITEM if state != "consulted" or organ == "ministry_390"],
)
def test_art18_a_round_ends_when_each_item_was_settled(organ: str, state: str) -> None:
    severity, provision, passes = ROUND[organ]
    (found,) = [*barred(round_of(organ, *ITEM[state])), None][:1]

    assert dict(round_of(organ, *ITEM[state]).children) == {"i1": state}
    assert (found is None) == (state in passes)
    assert found is None or (found.severity, str(found.provision).endswith(provision)) == (severity, True)


@pytest.mark.parametrize("organ", ROUND)
def test_art18_a_round_without_any_item_is_a_caution(organ: str) -> None:
    assert [(found.code, found.severity) for found in barred(round_of(organ))] == [
        ("gate_unrecorded", Severity.CAUTION)
    ]


@pytest.mark.parametrize("organ", ROUND)
@pytest.mark.parametrize("attribute", A, ids=str)
@pytest.mark.parametrize("often", [False, True], ids=["seldom", "often requested"])
def test_art18_whatever_is_assessed_is_followed_to_its_end(organ: str, attribute: pd.Attribute, often: bool) -> None:
    item = ASSESSED.model_copy(update={"attribute": attribute, "often_requested": often})
    assert dict(round_of(organ, item).children) == {"i1": "to_be_changed"}


# -- hearing and experts --------------------------------------------------------------------------

PROPOSED = pc.ProposeExperts(on=DAY, ref="e1", triggers=(pc.Trigger.MAJOR_MATTER,))
CHOSEN = pc.ChooseExperts(on=DAY, ref="e1")
PROVIDED = pc.ProvideExpertMaterial(on=DAY, ref="e1")
HEARD_EXPERTS = pc.HearExperts(on=DAY, ref="e1", signed_by=("专家",))
EXPERTS: dict[str, tuple[Act, ...]] = {
    "proposed": (PROPOSED,),
    "chosen": (PROPOSED, CHOSEN),
    "provided": (PROPOSED, CHOSEN, PROVIDED),
    "heard": (PROPOSED, CHOSEN, PROVIDED, HEARD_EXPERTS),
    "revised": (PROPOSED, CHOSEN, PROVIDED, HEARD_EXPERTS, pc.ReviseByExperts(on=DAY, ref="e1")),
}
ANNOUNCED = pc.AnnounceHearing(on=MON_2_FEB_2026, ref="h1", held_on=THU_5_MAR_2026, place="会议室")
DELIVERED = pc.DeliverHearingMaterial(on=MON_2_FEB_2026, ref="h1")
HEARING: dict[str, tuple[Act, ...]] = {
    "announced": (ANNOUNCED,),
    "delivered": (ANNOUNCED, DELIVERED),
    "held": (
        ANNOUNCED, pc.PublishParticipants(on=MON_2_FEB_2026, ref="h1"), DELIVERED,
        pc.HoldHearing(on=THU_5_MAR_2026, ref="h1", record_signed=True),
    ),
}  # fmt: skip
CHILDREN = {f"experts {state}": acts for state, acts in EXPERTS.items()} | {
    f"hearing {state}": acts for state, acts in HEARING.items()
}
SETTLED = {"experts revised", "hearing held"}
EXPERTS_FIRST = {"decision": "重大决策条例第二十九条第（三）项", "document": "第七条"}
HEARING_FIRST = {"decision": "重大决策条例第十六条第一款", "document": "第九条"}
SUBMITTED = pc.SubmitDraft(on=END, adoption="采纳两条", url="https://example.gov.cn/1")


def considered(rules: Rulebook, *acts: Act) -> Case:
    """A consultation whose opinions were considered, with these acts before; a document of Maoshe or a decision."""
    published = pc.PublishDraft(
        on=MON_2_FEB_2026,
        subject=pc.Subject.NORMATIVE_DOCUMENT,
        explanation="起草说明",
        channels=("网站",),
        closes_on=END,
    )
    after = (pc.CloseConsultation(on=FRI_6_MAR_2026), pc.RecordOpinions(on=FRI_6_MAR_2026, adoption="采纳两条"))
    return with_acts(open_case(pc.WORKFLOW, id="2026-G1", rules=rules), published, *acts, *after)


def judged(lawful: bool, *acts: Act) -> Case:
    """A major decision whose legality was reviewed."""
    sent = pc.SendForLegalityReview(on=FRI_6_MAR_2026)
    given = pc.GiveLegalityOpinion(on=MON_30_MAR_2026, lawful=lawful)
    return considered(Rulebook.national(), *acts).record(sent).record(given)


@pytest.mark.parametrize("child", CHILDREN)
@pytest.mark.parametrize("how", ["lawful", "not consulted", "legal risks", "document", "document with triggers"])
def test_major29_what_was_begun_is_finished_before_the_draft_is_submitted(child: str, how: str) -> None:
    """第二十九条第（二）、（三）项, Maoshe 第七条, 第九条: experts and hearing leave their mark on the draft."""
    acts, kind = CHILDREN[child], "document" if "document" in how else "decision"
    facts: Any = {
        "not consulted": {"not_consulted_because": "依法不予公开"},
        "legal risks": {"legal_risks": "探索性改革"},
        "document with triggers": {"expert_triggers": (pc.Trigger.MAJOR_MATTER,)},
    }.get(how, {})  # fmt: skip
    before = (
        considered(Rulebook.for_organ("maoshe"), *acts) if kind == "document" else judged(how != "legal risks", *acts)
    )
    case = before.record(SUBMITTED.model_copy(update=facts))
    gated = [found for found in barred(case) if found.code == "gate"]
    severity = Severity.INTERNAL if kind == "document" else Severity.BREACH
    provision = (EXPERTS_FIRST if child.startswith("experts") else HEARING_FIRST)[kind]

    assert [found.severity for found in gated] == ([] if child in SETTLED else [severity])
    assert all(str(found.provision).endswith(provision) for found in gated)


def test_maoshe_7_experts_are_missed_only_where_the_document_wants_them() -> None:
    """「有下列情形之一的，应当事先组织有关专家进行咨询论证」."""
    case = considered(Rulebook.for_organ("maoshe"))
    wanted = case.record(SUBMITTED.model_copy(update={"expert_triggers": (pc.Trigger.MAJOR_MATTER,)}))

    assert [(found.code, found.severity) for found in barred(wanted)] == [("gate_unrecorded", Severity.INTERNAL)]
    assert barred(case.record(SUBMITTED)) == []


@pytest.mark.parametrize("facts", [{}, {"not_consulted_because": "依法不予公开"}], ids=["consulted", "not consulted"])
def test_major29_neither_experts_nor_hearing_are_owed_by_every_decision(facts: dict[str, object]) -> None:
    assert barred(judged(True).record(SUBMITTED.model_copy(update=facts))) == []


def test_major25_2_with_the_risks_stated_neither_is_owed_either() -> None:
    assert barred(judged(False).record(SUBMITTED.model_copy(update={"legal_risks": "探索性改革"}))) == []
