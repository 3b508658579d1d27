"""Confirming with another organ what is to be disclosed (条例第十一条第一款): a child of documents and releases."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.citation import art
from govopen.workflows.acts import Act
from govopen.workflows.grammar import LawFile, State, Step, fact, one_of
from govopen.workflows.parties import CONSULTED_ORGAN, ORGAN


class ConfirmationState(State):
    """Where the confirmation by another organ stands."""

    NOT_ASKED = "not_asked", "未协商"
    ASKED = "asked", "已协商，待确认"
    CONFIRMED = "confirmed", "已确认一致"
    NOT_AGREED = "not_agreed", "尚未一致"


class AskConfirmation(Act):
    """Another organ that the information concerns was asked to confirm it."""

    zh: ClassVar[str] = "与有关机关协商"
    en: ClassVar[str] = "confirmation asked"
    kind: Literal["ask_confirmation"] = "ask_confirmation"
    ref: str
    organ: str | None = None


class AnswerConfirmation(Act):
    """The other organ confirmed the information, or did not."""

    zh: ClassVar[str] = "有关机关确认"
    en: ClassVar[str] = "confirmation answered"
    kind: Literal["answer_confirmation"] = "answer_confirmation"
    ref: str
    agrees: bool


S = ConfirmationState

# fmt: off
CONFIRMATION = LawFile(
    title="与有关机关协商、确认", title_en="Confirmation with another organ", instrument="ogi", version="2019",
    states=S, initial=S.NOT_ASKED, final=frozenset({S.CONFIRMED}), resting=frozenset({S.NOT_AGREED}),
    steps=(
        # 第十一条第一款 「涉及其他机关的，应当与有关机关协商、确认」: whether it concerns one, only the organ can see
        Step(art(11, 1), ORGAN.may(AskConfirmation), when=S.NOT_ASKED, then=S.ASKED),
        Step(art(11, 1), fact(AnswerConfirmation, CONSULTED_ORGAN), when={S.ASKED, S.NOT_AGREED}, then=S.CONFIRMED,
             given=one_of("agrees", True)),
        Step(art(11, 1), fact(AnswerConfirmation, CONSULTED_ORGAN), when={S.ASKED, S.NOT_AGREED}, then=S.NOT_AGREED,
             given=one_of("agrees", False)),
    ),
    # doubt: no text sets the other organ a period for its confirmation, or says what its silence means
    waits={S.NOT_ASKED: "not asked yet", S.ASKED: "no text sets the other organ a number of days"},
)
# fmt: on
