"""Asking experts about a draft (专家论证, 专家咨询论证): acts and states, ordered by the law and by a document."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State
from govopen.workflows.public_consultation.acts import Trigger


class ExpertState(State):
    """Where the consultation of experts stands."""

    NOT_PROPOSED = "not_proposed", "未提出"
    PROPOSED = "proposed", "已提出咨询论证事项"
    CHOSEN = "chosen", "已确定专家"
    PROVIDED = "provided", "已提供材料"
    HEARD = "heard", "已听取专家意见"
    REVISED = "revised", "已据以修改完善"


class ProposeExperts(Act):
    """What experts are to be asked was put forward; *triggers* say why they must be."""

    zh: ClassVar[str] = "提出咨询论证事项"
    en: ClassVar[str] = "expert consultation proposed"
    kind: Literal["propose_experts"] = "propose_experts"
    ref: str
    triggers: tuple[Trigger, ...] = ()


class ChooseExperts(Act):
    """The experts were chosen; *interested* if one has a direct interest in the matter."""

    zh: ClassVar[str] = "确定专家"
    en: ClassVar[str] = "experts chosen"
    kind: Literal["choose_experts"] = "choose_experts"
    ref: str
    interested: bool = False


class ProvideExpertMaterial(Act):
    """The experts were given the documents and the background."""

    zh: ClassVar[str] = "提供相关文件及背景材料"
    en: ClassVar[str] = "experts given the material"
    kind: Literal["provide_expert_material"] = "provide_expert_material"
    ref: str


class HearExperts(Act):
    """The experts were heard, at a meeting or in writing; *signed_by* who signed the opinion."""

    zh: ClassVar[str] = "听取专家意见"
    en: ClassVar[str] = "experts heard"
    kind: Literal["hear_experts"] = "hear_experts"
    ref: str
    signed_by: tuple[str, ...] = ()


class ReviseByExperts(Act):
    """The draft was revised in the light of the experts' opinion, or why it was not was recorded."""

    zh: ClassVar[str] = "根据专家意见修改完善"
    en: ClassVar[str] = "draft revised by the experts' opinion"
    kind: Literal["revise_by_experts"] = "revise_by_experts"
    ref: str
