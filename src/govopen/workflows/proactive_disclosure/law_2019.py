"""主动公开: the period of art. 26 and the gate of art. 17; the documents of organs add their own lines."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import LawFile, Step, fact, gate, none_of, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.acts import (
    Attribute,
    Change,
    ChangeAttribute,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    Publish,
    Upload,
)
from govopen.workflows.secrecy_review.acts import OpenReview, ReviewState
from govopen.workflows.secrecy_review.law_2019 import LAW as SECRECY_REVIEW

S, R = DocumentState, ReviewState

# fmt: off
LAW = LawFile(
    title="主动公开", title_en="Proactive disclosure", instrument="ogi", version="2019",
    states=S, initial=S.NOT_FORMED, final=frozenset({S.NO_LONGER_IN_EFFECT}),
    resting=frozenset({S.PUBLISHED, S.NOT_PROACTIVE}),
    steps=(
        # 第十七条第二款 「应当依照…对拟公开的政府信息进行审查」
        Step(art(17, 2), ORGAN.shall(OpenReview), when={S.NOT_FORMED, S.FORMED}, child=SECRECY_REVIEW),
        # 第二十六条 「自该政府信息形成或者变更之日起20个工作日内及时公开」
        Step(art(26), fact(Form), when=S.NOT_FORMED, then=S.FORMED, given=one_of("attribute", Attribute.PROACTIVE),
             starts=[OGI.PUBLISH]),
        Step(art(13), fact(Form), when=S.NOT_FORMED, then=S.NOT_PROACTIVE,
             given=none_of("attribute", Attribute.PROACTIVE), contains=("reasons",)),
        Step(art(26), fact(Issue), when={S.NOT_FORMED, S.FORMED, S.NOT_PROACTIVE}),
        Step(art(26), fact(Upload), when={S.FORMED, S.NOT_PROACTIVE}),
        Step(art(26), ORGAN.shall(Publish), when=S.FORMED, then=S.PUBLISHED, within=OGI.PUBLISH,
             given=one_of("redacted", False), gate=gate(SECRECY_REVIEW, {R.CLEARED}, art(17, 2), unrecorded=Severity.CAUTION)),
        Step(art(26), ORGAN.shall(Publish), when=S.FORMED, then=S.PUBLISHED, within=OGI.PUBLISH,
             given=one_of("redacted", True),
             gate=gate(SECRECY_REVIEW, {R.CLEARED, R.PARTLY_SECRET}, art(17, 2), unrecorded=Severity.CAUTION)),
        # 第十三条第一款, 第十四条: what is not to be public was made so all the same
        Step(art(13), ORGAN.must_not(Publish), when=S.NOT_PROACTIVE, then=S.PUBLISHED),
        # 第十八条 「对因情势变化可以公开的政府信息应当公开」; doubt: no number of days is set for it
        Step(art(18), ORGAN.shall(ChangeAttribute), when=S.NOT_PROACTIVE, then=S.FORMED),
        Step(art(26), fact(Change), when=S.PUBLISHED, then=S.FORMED, starts=[OGI.PUBLISH], from_="changed_on"),
        # 第十七条第一款 「明确审查的程序和责任」: the lines of the organ's own checklist
        Step(art(17, 1), fact(OfficeStep, ORGAN)),
        Step(art(12), fact(EndEffect), when=S.PUBLISHED, then=S.NO_LONGER_IN_EFFECT),
    ),
    waits={S.NOT_FORMED: "a draft has no period under the Regulations"},
)
# fmt: on
