"""专家论证 under 重大行政决策程序暂行条例 第十九条, 第二十条."""

from __future__ import annotations

from govopen.citation import art
from govopen.workflows.grammar import LawFile, Step, fact, one_of
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
# fmt: off
LAW = LawFile(
    title="专家论证", title_en="Expert consultation", instrument="major_decisions", version="2019",
    states=S, initial=S.NOT_PROPOSED, final=frozenset({S.REVISED}),
    steps=(
        # 第十九条第一款 「应当组织专家、专业机构论证其必要性、可行性、科学性等，并提供必要保障」
        Step(art(19, 1), ORGAN.shall(ProposeExperts), when=S.NOT_PROPOSED, then=S.PROPOSED),
        # 第二十条 「不得选择与决策事项有直接利害关系的专家、专业机构」
        Step(art(20), ORGAN.must_not(ChooseExperts), when=S.PROPOSED, then=S.CHOSEN, given=one_of("interested", True)),
        Step(art(20), ORGAN.shall(ChooseExperts), when=S.PROPOSED, then=S.CHOSEN, given=one_of("interested", False)),
        Step(art(19, 1), fact(ProvideExpertMaterial), when=S.CHOSEN, then=S.PROVIDED),
        # 第十九条第二款 「提供书面论证意见的，应当署名、盖章」
        Step(art(19, 2), ORGAN.shall(HearExperts), when={S.CHOSEN, S.PROVIDED}, then=S.HEARD, contains=("signed_by",)),
        # 第二十九条第（三）项 「同时报送专家论证意见的研究采纳情况」
        Step(art(29, None, 3), ORGAN.shall(ReviseByExperts), when=S.HEARD, then=S.REVISED),
    ),
    waits={state: "no article sets the experts a number of days" for state in S if state is not S.REVISED},
)
# fmt: on
