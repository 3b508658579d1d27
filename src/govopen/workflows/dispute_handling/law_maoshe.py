"""茅畲乡政府信息依申请公开行政争议处置工作流程: the township's own part in a reconsideration or a suit.

The document's periods run beside the law's; the earlier one is shown first.
"""

from __future__ import annotations

from govopen.citation import Provision, art, clause
from govopen.rules.names import APL, ARL, MAOSHE
from govopen.workflows.administrative_litigation.acts import Representation
from govopen.workflows.dispute_handling.acts import (
    AppearInCourt,
    DisputeState,
    DraftDefence,
    Forum,
    ForwardCopy,
    HoldDisputeMeeting,
    PerformOutcome,
    ProvideEvidence,
    ReceiveOutcome,
    SubmitDefence,
    TakeUpDispute,
)
from govopen.workflows.grammar import LawFile, Step, fact, one_of, stated
from govopen.workflows.parties import ORGAN

S, F = DisputeState, Forum
COURT = {S.IN_COURT, S.DEFENDED_IN_COURT}
RECONSIDERATION = {S.IN_RECONSIDERATION, S.IN_SIMPLIFIED}
PREPARING = RECONSIDERATION | {S.IN_COURT}
PENDING = COURT | RECONSIDERATION | {S.ANSWERED}
ENDED = (MAOSHE.DEFENCE, MAOSHE.EVIDENCE, APL.DEFENCE, ARL.RESPOND, ARL.SIMPLIFIED_RESPOND)


def _g(number: str = "") -> Provision:
    return clause(f"行政争议处置工作流程{number}")


# fmt: off
LAW = LawFile(
    title="行政争议处置", title_en="Dispute handling", instrument="maoshe", version="2023", document=True,
    states=S, initial=S.NOT_TAKEN_UP, final=frozenset({S.PERFORMED, S.NOTHING_TO_PERFORM}),
    steps=(
        # 「向茅畲乡人民政府提出行政复议」: 复议法第二十四条第一款第（二）项 gives it to the next higher government
        Step(art(24, 1, 2, of="arl"), ORGAN.must_not(TakeUpDispute), when=S.NOT_TAKEN_UP, then=S.IN_RECONSIDERATION,
             given=one_of("forum", F.OWN_ORGAN), starts=[MAOSHE.DEFENCE, ARL.RESPOND]),
        # 一 「应于10个工作日内会同区复议局拟定答辩状」, beside 行诉法第六十七条 and 复议法第四十八条, 第五十四条
        Step(_g("一"), fact(TakeUpDispute, ORGAN), when=S.NOT_TAKEN_UP, then=S.IN_COURT, given=one_of("forum", F.COURT),
             starts=[MAOSHE.DEFENCE, APL.DEFENCE]),
        Step(_g("一"), fact(TakeUpDispute, ORGAN), when=S.NOT_TAKEN_UP, then=S.IN_RECONSIDERATION, given=one_of("forum", F.RECONSIDERATION),
             starts=[MAOSHE.DEFENCE, ARL.RESPOND]),
        Step(_g("一"), fact(TakeUpDispute, ORGAN), when=S.NOT_TAKEN_UP, then=S.IN_SIMPLIFIED, given=one_of("forum", F.SIMPLIFIED_RECONSIDERATION),
             starts=[MAOSHE.DEFENCE, ARL.SIMPLIFIED_RESPOND]),
        # in reconsideration the bureau that decides helps to draft: the record should show how the two were kept apart
        Step(_g("一"), ORGAN.shall(DraftDefence), when=RECONSIDERATION, within=MAOSHE.DEFENCE,
             given=one_of("with_reconsideration_bureau", True), wants=("separation",)),
        Step(_g("一"), ORGAN.shall(DraftDefence), when=PREPARING, within=MAOSHE.DEFENCE),
        Step(art(67, 1, of="apl"), ORGAN.shall(SubmitDefence), when=S.IN_COURT, then=S.DEFENDED_IN_COURT, within=APL.DEFENCE,
             voids=[MAOSHE.DEFENCE], contains=("evidence",)),
        Step(art(48, of="arl"), ORGAN.shall(SubmitDefence), when=S.IN_RECONSIDERATION, then=S.ANSWERED, within=ARL.RESPOND,
             voids=[MAOSHE.DEFENCE], contains=("evidence",)),
        Step(art(54, 1, of="arl"), ORGAN.shall(SubmitDefence), when=S.IN_SIMPLIFIED, then=S.ANSWERED, within=ARL.SIMPLIFIED_RESPOND,
             voids=[MAOSHE.DEFENCE], contains=("evidence",)),

        # 二 「5个工作日内…提供给党政办公室」; 「若材料涉密，应…作出说明」; 「应事先征求第三方意见」
        Step(_g("二"), fact(ForwardCopy, ORGAN), when=PENDING, starts=[MAOSHE.EVIDENCE]),
        Step(_g("二"), ORGAN.shall(ProvideEvidence), when=PENDING, within=MAOSHE.EVIDENCE, contains=("explanation", "third_party_asked_on"),
             given=(one_of("secret", True), one_of("third_party", True))),
        Step(_g("二"), ORGAN.shall(ProvideEvidence), when=PENDING, within=MAOSHE.EVIDENCE, contains=("explanation",), given=one_of("secret", True)),
        Step(_g("二"), ORGAN.shall(ProvideEvidence), when=PENDING, within=MAOSHE.EVIDENCE, contains=("third_party_asked_on",),
             given=one_of("third_party", True)),
        Step(_g("二"), ORGAN.shall(ProvideEvidence), when=PENDING, within=MAOSHE.EVIDENCE),

        # 三 「可视情…召开工作协商会，业务科室人员应参加」
        Step(_g("三"), ORGAN.may(HoldDisputeMeeting), when=PENDING, contains=("business_section",)),

        # 四 「由党政办公室工作人员作为茅畲乡的诉讼代理人」, but 行诉法第三条第三款 「被诉行政机关负责人应当出庭应诉」
        Step(art(3, 3, of="apl"), ORGAN.shall(AppearInCourt), when=COURT, given=one_of("represented_by", Representation.HEAD)),
        Step(art(3, 3, of="apl"), ORGAN.may(AppearInCourt), when=COURT, given=one_of("represented_by", Representation.STAFF), wants=("reasons",)),
        Step(art(128, 2, of="apl_spc"), ORGAN.must_not(AppearInCourt), when=COURT, given=one_of("represented_by", Representation.COUNSEL_ONLY)),

        # 五 「对发生法律效力的判决，党政办公室会同相关业务科室负责执行」
        Step(_g("五"), fact(ReceiveOutcome), when=PENDING, then=S.NOTHING_TO_PERFORM, given=one_of("to_perform", False)),
        Step(_g("五"), fact(ReceiveOutcome), when=PENDING, then=S.TO_PERFORM, given=stated("perform_by"), voids=ENDED, starts=[APL.PERFORM]),
        Step(_g("五"), fact(ReceiveOutcome), when=PENDING, then=S.TO_PERFORM, voids=ENDED),
        Step(_g("五"), ORGAN.shall(PerformOutcome), when=S.TO_PERFORM, then=S.PERFORMED, within=APL.PERFORM),
    ),
    waits={S.NOT_TAKEN_UP: "nothing was taken up"},
    left_out={
        "提供真实的原始信息材料及相关背景材料 (二)": "what the evidence contains",
        "业务科室负责联系区级有关单位，可派员一并出庭旁听 (四)": "no date and no effect",
        "会同区复议局 (一) in court": "a way of drafting; only in reconsideration does it touch the one who decides",
    },
)
# fmt: on
