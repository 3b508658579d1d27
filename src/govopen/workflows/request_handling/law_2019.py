"""依申请公开: the Regulations of 2019, arts. 30 to 42, in the order of the articles."""

from __future__ import annotations

from govopen.citation import art, clause
from govopen.rules.names import FEE, OGI, Reading
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import LawFile, Step, fact, includes, lapse, one_of, stated
from govopen.workflows.parties import ORGAN, REQUESTER
from govopen.workflows.request_handling.acts import (
    Abandon,
    AskReasons,
    Channel,
    Confirm,
    ConsultOrgan,
    ConsultThirdParty,
    CorrectionGround,
    DeferReply,
    Extend,
    FeeNoticeReceived,
    GiveReasons,
    NoteUnreachable,
    NotifyCorrection,
    NotifyFee,
    PayFee,
    Receive,
    ReceiveCorrection,
    RequestState,
    Serve,
    Withdraw,
)
from govopen.workflows.request_handling.consultation import ORGAN_CONSULTATION, THIRD_PARTY_CONSULTATION
from govopen.workflows.request_handling.left_out import LEFT_OUT_2019
from govopen.workflows.request_handling.replies import reply_steps
from govopen.workflows.secrecy_review.acts import OpenReview
from govopen.workflows.secrecy_review.law_2019 import LAW as SECRECY_REVIEW

S = RequestState
OPEN = {
    S.PROCESSING,
    S.AWAITING_CORRECTION,
    S.AWAITING_REASONS,
    S.AWAITING_PAYMENT,
}  # an irregular notice stops no reply
ANSWERED = (OGI.REPLY, OGI.DEFERRED_REPLY)
SERVICE = clause("四", of="service_letter")
HANDLED = frozenset(S) - {S.AWAITING_RECEIPT}
RECEIPT = (OGI.REPLY, OGI.CORRECTION_NOTICE)
REST_DAY = (Reading.RECEIPT_ON_REST_DAY, "next_working_day")

# fmt: off
LAW = LawFile(
    title="依申请公开", title_en="Request handling", instrument="ogi", version="2019",
    states=S, initial=S.AWAITING_RECEIPT, resting=frozenset({S.REPLIED, S.NOT_PROCESSED}),
    final=frozenset({S.SERVED, S.ABANDONED, S.WITHDRAWN}),
    steps=(
        # 第十七条第二款 review before disclosure: a child; the reply passes it at its gate
        Step(art(17, 2), ORGAN.shall(OpenReview), when=OPEN, child=SECRECY_REVIEW),

        # proof of an interest is no content of a request (第二十九条第二款), and no special need is asked for (第二十七条)
        Step(art(30), ORGAN.must_not(NotifyCorrection), when={S.PROCESSING, S.AWAITING_CORRECTION}, then=S.AWAITING_CORRECTION,
             given=includes("grounds", CorrectionGround.INTEREST), within=OGI.CORRECTION_NOTICE, once=True,
             voids=[OGI.REPLY], starts=[OGI.CORRECTION], lenient=(Reading.LATE_CORRECTION, "restarts")),
        # 第三十条 「7个工作日内一次性告知申请人作出补正」; whether it is unclear, the organ sees
        Step(art(30), ORGAN.may(NotifyCorrection), when={S.PROCESSING, S.AWAITING_CORRECTION}, then=S.AWAITING_CORRECTION,
             within=OGI.CORRECTION_NOTICE, once=True, contains=("items",), voids=[OGI.REPLY],
             starts=[OGI.CORRECTION], lenient=(Reading.LATE_CORRECTION, "restarts")),
        # 「答复期限自行政机关收到补正的申请之日起计算」
        Step(art(30), fact(ReceiveCorrection, REQUESTER), when=S.AWAITING_CORRECTION, then=S.PROCESSING,
             within=OGI.CORRECTION, restarts=[OGI.REPLY]),
        # 「无正当理由逾期不补正的，视为放弃申请」: needs a judgement, so it is proposed, not derived
        Step(art(30), lapse(OGI.CORRECTION, Abandon, judged=True), when=S.AWAITING_CORRECTION, then=S.ABANDONED),

        # 第三十一条 the day of receipt, by channel
        Step(art(31, item=1), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.PROCESSING, starts=RECEIPT,
             from_workday=REST_DAY, given=one_of("channel", Channel.IN_PERSON)),
        # 第二十九条第一款; doubt: an oral request is read as received on the day the organ filled in the form
        Step(art(29, 1), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.PROCESSING, starts=RECEIPT,
             from_workday=REST_DAY, given=one_of("channel", Channel.ORAL)),
        Step(art(31, item=2), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.PROCESSING, starts=RECEIPT,
             from_workday=REST_DAY, given=one_of("channel", Channel.POST_SIGNED)),
        Step(art(31, item=2), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.AWAITING_CONFIRMATION,
             starts=[OGI.CONFIRMATION], given=one_of("channel", Channel.PLAIN_LETTER)),
        # 国办公开办函〔2015〕207号: mail to another unit or person of the organ is confirmed like a plain letter
        Step(clause("一", of="receipt_letter"), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT,
             then=S.AWAITING_CONFIRMATION, starts=[OGI.CONFIRMATION], given=one_of("channel", Channel.MISDIRECTED)),
        Step(art(31, item=3), fact(Receive, REQUESTER), when=S.AWAITING_RECEIPT, then=S.AWAITING_CONFIRMATION,
             given=one_of("channel", Channel.INTERNET, Channel.FAX, Channel.OTHER)),
        # 「应当于收到申请的当日与申请人确认，确认之日为收到申请之日」
        Step(art(31), ORGAN.shall(Confirm), when=S.AWAITING_CONFIRMATION, then=S.PROCESSING,
             within=OGI.CONFIRMATION, starts=RECEIPT),
        # 国办公开办函〔2015〕207号: no way to reach the requester, so the clock waits until contact is restored
        Step(clause("一2", of="receipt_letter"), ORGAN.may(NoteUnreachable), when=S.AWAITING_CONFIRMATION,
             voids=[OGI.CONFIRMATION]),

        # 第三十二条, 第三十三条第三款 「征求第三方和其他机关意见所需时间不计算在前款规定的期限内」
        Step(art(33, 3), ORGAN.may(ConsultThirdParty), when=OPEN, child=THIRD_PARTY_CONSULTATION, excludes=OGI.REPLY,
             first_day_too=(Reading.EXCLUSION_FROM, "day_of_letter")),
        Step(art(33, 3), ORGAN.may(ConsultOrgan), when=OPEN, child=ORGAN_CONSULTATION, excludes=OGI.REPLY,
             first_day_too=(Reading.EXCLUSION_FROM, "day_of_letter")),

        # 第三十三条第二款 「应当经政府信息公开工作机构负责人同意并告知申请人」
        Step(art(33, 2), ORGAN.may(Extend), when=OPEN,
             requires=("approved_by", "notified_on"), extends=(OGI.REPLY, OGI.EXTENSION)),

        # 第三十五条 「可以要求申请人说明理由」 … 「可以确定延迟答复的合理期限并告知申请人」
        Step(art(35), ORGAN.may(AskReasons), when={S.PROCESSING, S.AWAITING_REASONS}, then=S.AWAITING_REASONS),
        Step(art(35), fact(GiveReasons, REQUESTER), when=S.AWAITING_REASONS, then=S.PROCESSING),
        Step(art(35), ORGAN.may(DeferReply), when={S.PROCESSING, S.AWAITING_REASONS}, then=S.PROCESSING, after=(AskReasons,), requires=("until",),
             within=OGI.REPLY, voids=[OGI.REPLY], starts=[OGI.DEFERRED_REPLY]),

        # 第三十三条第二款, 第三十六条 to 第三十九条: the kinds of reply, replies.py
        *reply_steps(OPEN | {S.AWAITING_CONFIRMATION}),
        # 国办公开办函〔2016〕235号 四: by post the posting day, by hand the day of signing
        Step(SERVICE, ORGAN.shall(Serve), when={S.REPLIED, S.NOT_PROCESSED}, then=S.SERVED, rejudges=ANSWERED,
             given=(one_of("by", "post"), stated("posted_on"))),
        Step(SERVICE, ORGAN.shall(Serve), when={S.REPLIED, S.NOT_PROCESSED}, then=S.SERVED, rejudges=ANSWERED,
             given=(one_of("by", "hand"), stated("served_on"))),
        Step(SERVICE, ORGAN.shall(Serve), when={S.REPLIED, S.NOT_PROCESSED}, then=S.SERVED),

        # 第四十二条, 处理费办法第六条: told in time, paid within 20 working days, else given up
        Step(art(6, of="fee"), ORGAN.may(NotifyFee), when={S.PROCESSING, S.AWAITING_PAYMENT}, then=S.AWAITING_PAYMENT, once=True, within=OGI.REPLY,
             contains=("amount", "tariff", "how_to_pay"), voids=[OGI.REPLY], starts=[FEE.PAYMENT], from_="received_on",
             reading=(Reading.AFTER_PAYMENT, "restarts")),
        Step(art(6, of="fee"), ORGAN.may(NotifyFee), when={S.PROCESSING, S.AWAITING_PAYMENT}, then=S.AWAITING_PAYMENT, once=True,
             contains=("amount", "tariff", "how_to_pay"), excludes=OGI.REPLY, starts=[FEE.PAYMENT], from_="received_on",
             reading=(Reading.AFTER_PAYMENT, "resumes")),
        Step(art(6, of="fee"), fact(FeeNoticeReceived), when=S.AWAITING_PAYMENT, starts=[FEE.PAYMENT]),
        # doubt: that the period runs anew from payment is known from memory only (option fee.after_payment)
        Step(art(6, of="fee"), fact(PayFee, REQUESTER), when=S.AWAITING_PAYMENT, then=S.PROCESSING,
             within=FEE.PAYMENT, restarts=[OGI.REPLY], reading=(Reading.AFTER_PAYMENT, "restarts")),
        Step(art(6, of="fee"), fact(PayFee, REQUESTER), when=S.AWAITING_PAYMENT, then=S.PROCESSING,
             within=FEE.PAYMENT, reading=(Reading.AFTER_PAYMENT, "resumes")),
        Step(art(6, of="fee"), lapse(FEE.PAYMENT), when=S.AWAITING_PAYMENT, then=S.ABANDONED),

        # 第四十五条 「登记、审核、办理、答复、归档的工作制度」: the lines of the organ's own checklist
        Step(art(45), fact(OfficeStep, ORGAN), when=HANDLED),

        # doubt: no article speaks of withdrawal; who may ask (第二十七条) may take the request back
        Step(art(27), fact(Withdraw, REQUESTER), when=OPEN | {S.AWAITING_CONFIRMATION}, then=S.WITHDRAWN),
    ),
    waits={S.AWAITING_RECEIPT: "nothing has come yet"},
    left_out=LEFT_OUT_2019,
)
# fmt: on
