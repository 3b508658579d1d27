"""平台服务: 五① and 五② of 武定县发展和改革局实施意见; a case is one matter of the platform."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.grammar import LawFile, Step, fact
from govopen.workflows.parties import ORGAN
from govopen.workflows.platform_service.acts import (
    AnswerMessage,
    FindDefect,
    NoteSuperiorDocument,
    PlatformState,
    ReceiveMessage,
    Repost,
    ResolveDefect,
)

S = PlatformState
PROMPTLY = "「及时」: promptly, without a number of days"

# fmt: off
LAW = LawFile(
    title="平台服务", title_en="Platform service", instrument="wuding", version="2018", document=True,
    states=(S.NOT_STARTED, S.DEFECT, S.RESOLVED, S.TO_REPOST, S.REPOSTED, S.RECEIVED, S.ANSWERED),
    initial=S.NOT_STARTED, final=frozenset({S.RESOLVED, S.REPOSTED, S.ANSWERED}),
    steps=(
        # 五①(一) 「建立健全门户网站日常监测机制，及时发现和解决…突出问题」
        Step(clause("五①(一)"), fact(FindDefect), when=S.NOT_STARTED, then=S.DEFECT),
        Step(clause("五①(一)"), ORGAN.shall(ResolveDefect), when=S.DEFECT, then=S.RESOLVED),
        # 五①(二) 「国务院和省州人民政府文件在网上公开发布后，要及时在本部门网站转载」
        Step(clause("五①(二)"), fact(NoteSuperiorDocument), when=S.NOT_STARTED, then=S.TO_REPOST),
        Step(clause("五①(二)"), ORGAN.shall(Repost), when=S.TO_REPOST, then=S.REPOSTED),
        # 五②(三) 「不断拓展政府网站的民意征集、网民留言办理等互动功能」
        Step(clause("五②(三)"), fact(ReceiveMessage), when=S.NOT_STARTED, then=S.RECEIVED),
        Step(clause("五②(三)"), ORGAN.shall(AnswerMessage), when=S.RECEIVED, then=S.ANSWERED),
    ),
    waits={
        S.NOT_STARTED: "nothing has come yet",
        S.DEFECT: PROMPTLY,
        S.TO_REPOST: PROMPTLY,
        S.RECEIVED: "no number of days for answering a message",
    },
)
# fmt: on
