"""专家咨询论证 under 茅畲乡关于行政规范性文件草案公开征求意见的规定 第七条, 第八条: four triggers, five steps."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.grammar import LawFile, Step
from govopen.workflows.parties import ORGAN
from govopen.workflows.public_consultation.experts.acts import (
    ChooseExperts,
    ExpertState,
    HearExperts,
    ProposeExperts,
    ProvideExpertMaterial,
    ReviseByExperts,
)

S = ExpertState


def _k(number: str) -> Provision:
    return clause(f"行政规范性文件草案公开征求意见的规定{number}")


# fmt: off
LAW = LawFile(
    title="专家咨询论证", title_en="Expert consultation", instrument="maoshe", version="2023", document=True,
    states=S, initial=S.NOT_PROPOSED, final=frozenset({S.REVISED}),
    steps=(
        # 第七条 「应当事先组织有关专家进行咨询论证」; 第八条 「按照下列程序进行：（一）提出咨询论证事项」
        Step(_k("第八条(一)"), ORGAN.shall(ProposeExperts), when=S.NOT_PROPOSED, then=S.PROPOSED,
             contains=("triggers",)),
        Step(_k("第八条(二)"), ORGAN.shall(ChooseExperts), when=S.PROPOSED, then=S.CHOSEN),
        Step(_k("第八条(三)"), ORGAN.shall(ProvideExpertMaterial), when=S.CHOSEN, then=S.PROVIDED),
        # 「（四）召开咨询论证会或通过网络、电话、书面形式，听取…意见和建议」, after the material of （三）
        Step(_k("第八条(四)"), ORGAN.shall(HearExperts), when={S.CHOSEN, S.PROVIDED}, then=S.HEARD,
             after=(ProvideExpertMaterial,)),
        Step(_k("第八条(五)"), ORGAN.shall(ReviseByExperts), when=S.HEARD, then=S.REVISED),
    ),
    waits={state: "the document sets the experts no number of days" for state in S if state is not S.REVISED},
)
# fmt: on
