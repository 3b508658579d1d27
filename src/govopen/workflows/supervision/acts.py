"""The acts of supervision: inspection or complaint, finding, order, remediation, criticism, accountability."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from govopen.workflows.acts import Act, Day, not_before
from govopen.workflows.grammar import State


class SupervisionState(State):
    """Where a matter of supervision stands."""

    NOT_OPENED = "not_opened", "未检查、未收到投诉举报"
    COMPLAINED = "complained", "已收到投诉、举报，待查证"
    INSPECTED = "inspected", "已监督检查，待认定"
    UNFOUNDED = "unfounded", "查证不属实"
    SUBSTANTIATED = "substantiated", "查证属实，待处理"
    ORDERED = "ordered", "已督促整改"
    REMEDIED = "remedied", "已整改"
    CRITICISED = "criticised", "已通报批评"
    CLOSED = "closed", "已办结"


class Authority(StrEnum):
    """To whom a complaint goes, and who orders the remediation."""

    COMPETENT_DEPARTMENT = "competent_department"
    SUPERIOR_ORGAN = "superior_organ"


class Ground(StrEnum):
    """What the organ did wrong, as 第五十二条 and 第五十三条 list it."""

    NO_SYSTEM = "no_system"
    NOT_PERFORMED = "not_performed"
    NOT_UPDATED = "not_updated"
    OTHER = "other"


class Complain(Act):
    """A complaint or tip came; *to* is whom it was addressed to."""

    zh: ClassVar[str] = "投诉、举报"
    en: ClassVar[str] = "complained"
    kind: Literal["complain"] = "complain"
    to: Authority
    subject: str | None = None


class Inspect(Act):
    """The competent department inspected the organ's work."""

    zh: ClassVar[str] = "监督检查"
    en: ClassVar[str] = "inspected"
    kind: Literal["inspect"] = "inspect"
    subject: str | None = None


class Verify(Act):
    """The complaint, or what the inspection found, was looked into."""

    zh: ClassVar[str] = "查证"
    en: ClassVar[str] = "verified"
    kind: Literal["verify"] = "verify"
    substantiated: bool
    reasons: str | None = None


class OrderRemediation(Act):
    """Remediation was ordered, by whom, because of what; *remedy_by* is the last day that the order sets."""

    zh: ClassVar[str] = "督促整改、责令改正"
    en: ClassVar[str] = "remediation ordered"
    kind: Literal["order_remediation"] = "order_remediation"
    authority: Authority = Authority.COMPETENT_DEPARTMENT
    ground: Ground = Ground.NOT_PERFORMED
    items: tuple[str, ...] = ()
    remedy_by: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "remedy_by")


class Remedy(Act):
    """The organ put it right."""

    zh: ClassVar[str] = "整改"
    en: ClassVar[str] = "remedied"
    kind: Literal["remedy"] = "remedy"
    measures: str | None = None


class Criticise(Act):
    """A circular of criticism was issued."""

    zh: ClassVar[str] = "通报批评"
    en: ClassVar[str] = "criticised"
    kind: Literal["criticise"] = "criticise"


class ProposeAccountability(Act):
    """It was proposed to the organ that may decide (*to*) to hold persons accountable."""

    zh: ClassVar[str] = "提出追究责任的处理建议"
    en: ClassVar[str] = "accountability proposed"
    kind: Literal["propose_accountability"] = "propose_accountability"
    to: str | None = None


class Sanction(Act):
    """A person in charge or directly responsible was disciplined; *ground* says for what."""

    zh: ClassVar[str] = "给予处分"
    en: ClassVar[str] = "sanctioned"
    kind: Literal["sanction"] = "sanction"
    ground: Ground


class CloseSupervision(Act):
    """The matter was closed."""

    zh: ClassVar[str] = "办结"
    en: ClassVar[str] = "supervision closed"
    kind: Literal["close_supervision"] = "close_supervision"
