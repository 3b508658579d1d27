"""依申请公开: the Regulations of 2007, as far as their text could be read in quotation."""

from __future__ import annotations

from govopen.citation import art, clause
from govopen.rules.names import OGI, Reading
from govopen.workflows.grammar import LawFile, Step, fact, one_of, stated
from govopen.workflows.parties import ORGAN, REQUESTER
from govopen.workflows.request_handling.acts import (
    ConsultThirdParty,
    Extend,
    NotifyCorrection,
    Receive,
    ReceiveCorrection,
    Reply,
    RequestState,
    Serve,
    Withdraw,
)
from govopen.workflows.request_handling.consultation import THIRD_PARTY_CONSULTATION_2007

S = RequestState
SERVICE = clause("四", of="service_letter")  # 国办公开办函〔2016〕235号; 五 applies it to earlier decisions
OPEN = {S.PROCESSING, S.AWAITING_CORRECTION}

# fmt: off
LAW = LawFile(
    title="依申请公开（2007年条例）", title_en="Request handling", instrument="ogi", version="2007",
    states=(S.AWAITING_RECEIPT, S.PROCESSING, S.AWAITING_CORRECTION, S.REPLIED, S.SERVED, S.WITHDRAWN),
    initial=S.AWAITING_RECEIPT, resting=frozenset({S.REPLIED}), final=frozenset({S.SERVED, S.WITHDRAWN}),
    steps=(
        # 第二十一条第（四）项 「应当告知申请人作出更改、补充」: no number of days; its effect is an option
        Step(art(21, item=4), ORGAN.may(NotifyCorrection), when=OPEN, then=S.AWAITING_CORRECTION, excludes=OGI.REPLY,
             reading=(Reading.CORRECTION_2007, "suspends")),
        Step(art(21, item=4), ORGAN.may(NotifyCorrection), when=OPEN, then=S.AWAITING_CORRECTION, voids=[OGI.REPLY],
             reading=(Reading.CORRECTION_2007, "restarts")),
        Step(art(21, item=4), ORGAN.may(NotifyCorrection), when=OPEN, then=S.AWAITING_CORRECTION,
             reading=(Reading.CORRECTION_2007, "runs_on")),
        Step(art(21, item=4), fact(ReceiveCorrection, REQUESTER), when=S.AWAITING_CORRECTION, then=S.PROCESSING,
             reading=(Reading.CORRECTION_2007, "suspends")),
        Step(art(21, item=4), fact(ReceiveCorrection, REQUESTER), when=S.AWAITING_CORRECTION, then=S.PROCESSING,
             restarts=[OGI.REPLY], reading=(Reading.CORRECTION_2007, "restarts")),
        Step(art(21, item=4), fact(ReceiveCorrection, REQUESTER), when=S.AWAITING_CORRECTION, then=S.PROCESSING,
             reading=(Reading.CORRECTION_2007, "runs_on")),

        # 第二十三条, 第二十四条第三款: the time for a third party is excluded; no number of days binds it
        Step(art(24, 3), ORGAN.may(ConsultThirdParty), when=OPEN, child=THIRD_PARTY_CONSULTATION_2007,
             excludes=OGI.REPLY, first_day_too=(Reading.EXCLUSION_FROM, "day_of_letter")),

        # 第二十四条第二款 「自收到申请之日起15个工作日内予以答复」
        Step(art(24, 2), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.PROCESSING, starts=[OGI.REPLY],
             from_workday=(Reading.RECEIPT_ON_REST_DAY, "next_working_day")),
        Step(art(24, 2), ORGAN.shall(Reply), when=OPEN, then=S.REPLIED, within=OGI.REPLY, wants=("posted_on|served_on",)),
        Step(art(24, 2), ORGAN.may(Extend), when=OPEN, requires=("approved_by", "notified_on"),
             extends=(OGI.REPLY, OGI.EXTENSION)),
        Step(SERVICE, ORGAN.shall(Serve), when=S.REPLIED, then=S.SERVED, rejudges=OGI.REPLY,
             given=(one_of("by", "post"), stated("posted_on"))),
        Step(SERVICE, ORGAN.shall(Serve), when=S.REPLIED, then=S.SERVED, rejudges=OGI.REPLY,
             given=(one_of("by", "hand"), stated("served_on"))),
        Step(SERVICE, ORGAN.shall(Serve), when=S.REPLIED, then=S.SERVED),
        # doubt: no article read speaks of withdrawal
        Step(art(13), fact(Withdraw, REQUESTER), when=OPEN, then=S.WITHDRAWN),
    ),
    waits={S.AWAITING_RECEIPT: "nothing has come yet"},
    left_out={
        "第二十条": "form of a request: known from memory only",
        "第二十一条": "the kinds of reply: known from memory only; the outcome is recorded, its content is not checked",
        "第二十七条": "fees: known from memory only",
        "第三十一条": "annual report: known from memory only",
    },
)
# fmt: on
