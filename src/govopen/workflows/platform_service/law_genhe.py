"""平台服务: 政务公开平台建设工作制度 of 根河市文化旅游广电局; a case is one matter of the platform."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import GENHE
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.platform_service.acts import (
    AnswerMessage,
    ChangeAccount,
    CloseAccount,
    DeregisterAccount,
    DraftAnswer,
    FindDefect,
    FindRumour,
    ForwardMessage,
    MessageKind,
    OpenAccount,
    PlatformState,
    PublishAdoption,
    PublishAnswer,
    ReceiveMessage,
    RefuteRumour,
    ResolveDefect,
    ReturnAnswer,
    StartCampaign,
)

S = PlatformState
UNANSWERED = {S.RECEIVED, S.FORWARDED, S.DRAFTED, S.RETURNED}
PROMPTLY = "「及时」: promptly, without a number of days"


def _c(number: str) -> Provision:
    return clause(f"政务公开平台建设工作制度{number}")


# fmt: off
LAW = LawFile(
    title="平台服务", title_en="Platform service", instrument="genhe", version="2019", document=True,
    states=tuple(state for state in S if state not in {S.TO_REPOST, S.REPOSTED}),
    initial=S.NOT_STARTED, resting=frozenset({S.ACCOUNT_OPEN}),
    final=frozenset({S.ANSWER_PUBLISHED, S.DEREGISTERED, S.ADOPTION_PUBLISHED, S.REFUTED, S.RESOLVED}),
    steps=(
        # 一(二)2 「加强值班审看，及时发现和纠正错漏信息」
        Step(_c("一(二)2"), fact(FindDefect), when=S.NOT_STARTED, then=S.DEFECT),
        Step(_c("一(二)2"), ORGAN.shall(ResolveDefect), when=S.DEFECT, then=S.RESOLVED),
        # 一(三)2(3) 「对涉及本地区的网络谣言，要及时发布相关部门辟谣信息」
        Step(_c("一(三)2(3)"), fact(FindRumour), when=S.NOT_STARTED, then=S.RUMOUR),
        Step(_c("一(三)2(3)"), ORGAN.shall(RefuteRumour), when=S.RUMOUR, then=S.REFUTED),
        # 一(三)4(2) 「建立网民意见建议的审看、处理和反馈等机制」; (4) 「要每日查看邮箱信件，及时办理」
        Step(_c("一(三)4(2)"), fact(ReceiveMessage), when=S.NOT_STARTED, then=S.RECEIVED,
             given=one_of("what", MessageKind.MESSAGE), starts=[GENHE.MESSAGE_ANSWER]),
        Step(_c("一(三)4(4)"), fact(ReceiveMessage), when=S.NOT_STARTED, then=S.RECEIVED,
             given=one_of("what", MessageKind.MAIL), starts=[GENHE.MESSAGE_ANSWER]),
        # 一(四)2 「每天处理网民纠错意见，在规定的时限内答复网民」; doubt: the limit is set elsewhere, so the act states it
        Step(_c("一(四)2"), fact(ReceiveMessage), when=S.NOT_STARTED, then=S.RECEIVED,
             given=one_of("what", MessageKind.ERROR_REPORT), starts=[GENHE.MESSAGE_ANSWER]),
        # 一(三)4(3) 「要按程序转送业务部门研究办理，提出答复意见」
        Step(_c("一(三)4(3)"), ORGAN.may(ForwardMessage), when=S.RECEIVED, then=S.FORWARDED, contains=("department",)),
        Step(_c("一(三)4(3)"), ORGAN.shall(DraftAnswer), when={S.FORWARDED, S.RETURNED}, then=S.DRAFTED),
        # 「出现敷衍推诿、答非所问等情况的，要予以退回」
        Step(_c("一(三)4(3)"), ORGAN.may(ReturnAnswer), when=S.DRAFTED, then=S.RETURNED, contains=("reasons",)),
        # 一(四)2 「在规定的时限内答复网民」
        Step(_c("一(四)2"), ORGAN.shall(AnswerMessage), when=UNANSWERED, then=S.ANSWERED, within=GENHE.MESSAGE_ANSWER),
        # 一(三)4(4) 「列清受理日期、答复日期、答复部门、答复内容」
        Step(_c("一(三)4(4)"), ORGAN.shall(PublishAnswer), when=S.ANSWERED, then=S.ANSWER_PUBLISHED, contains=("department", "content")),
        # 「开展专项意见建议征集活动的，要在网站上公布采用情况」
        Step(_c("一(三)4(4)"), fact(StartCampaign), when=S.NOT_STARTED, then=S.CAMPAIGN),
        Step(_c("一(三)4(4)"), ORGAN.shall(PublishAdoption), when=S.CAMPAIGN, then=S.ADOPTION_PUBLISHED),
        # 二(四)1 「一个单位原则上在同一平台只开设一个政务新媒体账号」 … 「开设、变更、关停、注销应向主管部门备案」
        Step(_c("二(四)1"), ORGAN.may(OpenAccount), when=S.NOT_STARTED, then=S.ACCOUNT_OPEN,
             given=one_of("only_one", True), contains=("filed_on",)),
        Step(_c("二(四)1"), ORGAN.shall_in_principle(OpenAccount), when=S.NOT_STARTED, then=S.ACCOUNT_OPEN,
             given=one_of("only_one", False), contains=("filed_on", "reasons")),
        # 「主办单位发生变化的，应及时注销或变更账号信息，并向社会公告」
        Step(_c("二(四)1"), ORGAN.shall(ChangeAccount), when=S.ACCOUNT_OPEN, given=one_of("new_host", True),
             contains=("filed_on", "announced_on")),
        Step(_c("二(四)1"), ORGAN.may(ChangeAccount), when=S.ACCOUNT_OPEN, given=one_of("new_host", False), contains=("filed_on",)),
        # 「确属无力维护的要关停」
        Step(_c("二(四)1"), ORGAN.may(CloseAccount), when=S.ACCOUNT_OPEN, then=S.ACCOUNT_CLOSED, contains=("filed_on",)),
        Step(_c("二(四)1"), ORGAN.may(DeregisterAccount), when={S.ACCOUNT_OPEN, S.ACCOUNT_CLOSED}, then=S.DEREGISTERED,
             contains=("filed_on", "announced_on")),
    ),
    waits={
        S.NOT_STARTED: "nothing has come yet",
        S.DEFECT: PROMPTLY,
        S.RUMOUR: PROMPTLY,
        S.ANSWERED: "no number of days for publishing how a message was handled",
        S.CAMPAIGN: "the campaign sets its own days",
        S.ACCOUNT_CLOSED: "no number of days from closing to deregistering",
    },
    left_out={
        "一(三)4(1)": "interviews, surveys, letters online: functions of the website, not acts with a date",
        "二(一)": "forms of new media: the platform that an account names",
    },
)
# fmt: on
