"""主动公开: the period of the Regulations of 2007, as far as their text could be read in quotation."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import LawFile, Step, fact, none_of, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.acts import (
    Change,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    Publish,
    Upload,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute

S = DocumentState
STATES = (S.NOT_FORMED, S.FORMED, S.NOT_PROACTIVE, S.PUBLISHED, S.NO_LONGER_IN_EFFECT)
CLOSED = (Attribute.ON_REQUEST, Attribute.WITHHELD)

# fmt: off
LAW = LawFile(
    title="主动公开（2007年条例）", title_en="Proactive disclosure", instrument="ogi", version="2007",
    states=STATES, initial=S.NOT_FORMED, final=frozenset({S.NO_LONGER_IN_EFFECT}),
    resting=frozenset({S.PUBLISHED, S.NOT_PROACTIVE}),
    steps=(
        # 第十八条 「自该政府信息形成或者变更之日起20个工作日内予以公开」
        Step(art(18), fact(Form), when=S.NOT_FORMED, then=S.FORMED, given=none_of("attribute", *CLOSED),
             starts=[OGI.PUBLISH]),
        Step(art(18), fact(Form), when=S.NOT_FORMED, then=S.NOT_PROACTIVE, given=one_of("attribute", *CLOSED)),
        Step(art(18), fact(Issue), when={S.NOT_FORMED, S.FORMED, S.NOT_PROACTIVE}),
        Step(art(18), fact(Upload), when={S.FORMED, S.NOT_PROACTIVE}),
        Step(art(18), ORGAN.shall(Publish), when=S.FORMED, then=S.PUBLISHED, within=OGI.PUBLISH),
        # what was not to be public was made so all the same: a fact; whether it was forbidden was not read
        Step(art(18), fact(Publish), when=S.NOT_PROACTIVE, then=S.PUBLISHED),
        Step(art(18), fact(Change), when=S.PUBLISHED, then=S.FORMED, starts=[OGI.PUBLISH], from_="changed_on"),
        Step(art(18), fact(EndEffect), when=S.PUBLISHED, then=S.NO_LONGER_IN_EFFECT),
        Step(art(18), fact(OfficeStep, ORGAN)),
    ),
    waits={S.NOT_FORMED: "a draft has no period under the Regulations"},
    left_out={"第十四条": "secrecy review before disclosure: known from memory only, so no gate stands here"},
)
# fmt: on
