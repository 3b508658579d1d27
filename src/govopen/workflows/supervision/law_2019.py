"""监督: arts. 47 and 51 to 53: inspection or complaint, remediation in the time that the order sets, criticism, accountability."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.workflows.grammar import LawFile, Step, fact, not_stated, one_of, stated
from govopen.workflows.parties import COMPETENT_DEPARTMENT, COMPLAINANT, ORGAN, SUPERIOR_ORGAN
from govopen.workflows.supervision.acts import (
    Authority,
    CloseSupervision,
    Complain,
    Criticise,
    Ground,
    Inspect,
    OrderRemediation,
    ProposeAccountability,
    Remedy,
    Sanction,
    SupervisionState,
    Verify,
)

A, S = Authority, SupervisionState
DEPARTMENT, SUPERIOR = one_of("authority", A.COMPETENT_DEPARTMENT), one_of("authority", A.SUPERIOR_ORGAN)
NO_SYSTEM = one_of("ground", Ground.NO_SYSTEM)
BREACH = one_of("ground", Ground.NOT_PERFORMED, Ground.NOT_UPDATED, Ground.OTHER)
FOUND = {S.SUBSTANTIATED, S.ORDERED, S.REMEDIED, S.CRITICISED}
SET, NOT_SET = stated("remedy_by"), not_stated("remedy_by")
NO_PERIOD = "no article sets a number of days for handling a complaint or an inspection"

# fmt: off
LAW = LawFile(
    title="政府信息公开监督", title_en="Supervision", instrument="ogi", version="2019",
    states=S, initial=S.NOT_OPENED, final=frozenset({S.UNFOUNDED, S.CLOSED}), resting=frozenset({S.REMEDIED, S.CRITICISED}),
    steps=(
        # 第四十七条第一款 「应当加强对政府信息公开工作的日常指导和监督检查」
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(Inspect), when=S.NOT_OPENED, then=S.INSPECTED),
        # 「对行政机关未按照要求开展政府信息公开工作的，予以督促整改或者通报批评」
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(Verify), when=S.INSPECTED, then=S.SUBSTANTIATED, given=one_of("substantiated", True)),
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(Verify), when=S.INSPECTED, then=S.UNFOUNDED, given=one_of("substantiated", False)),
        # the time is set by the order; doubt: no article says that an order must set one (限期整改 in documents only)
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(OrderRemediation), when=FOUND, then=S.ORDERED, given=(DEPARTMENT, SET),
             starts=[OGI.REMEDIATION], contains=("items",)),
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(OrderRemediation), when=FOUND, then=S.ORDERED, given=(DEPARTMENT, NOT_SET),
             contains=("items",)),
        Step(art(47, 1), ORGAN.shall(Remedy), when={S.ORDERED, S.CRITICISED}, then=S.REMEDIED, within=OGI.REMEDIATION),
        Step(art(47, 1), COMPETENT_DEPARTMENT.shall(Criticise), when={S.SUBSTANTIATED, S.ORDERED, S.REMEDIED}, then=S.CRITICISED),
        # 「需要…追究责任的，依法向有权机关提出处理建议」
        Step(art(47, 1), COMPETENT_DEPARTMENT.may(ProposeAccountability), when=FOUND, contains=("to",)),
        Step(art(47, 1), fact(CloseSupervision), when={S.REMEDIED, S.CRITICISED}, then=S.CLOSED),
        # 第四十七条第二款 「可以向政府信息公开工作主管部门提出…查证属实的，应当予以督促整改或者通报批评」
        Step(art(47, 2), COMPLAINANT.may(Complain), when=S.NOT_OPENED, then=S.COMPLAINED, given=one_of("to", A.COMPETENT_DEPARTMENT)),
        # 第五十一条 「可以向上一级行政机关…投诉、举报」
        Step(art(51), COMPLAINANT.may(Complain), when=S.NOT_OPENED, then=S.COMPLAINED, given=one_of("to", A.SUPERIOR_ORGAN)),
        # who verifies is whom the complaint went to
        Step(art(47, 2), fact(Verify), when=S.COMPLAINED, then=S.SUBSTANTIATED, given=one_of("substantiated", True)),
        Step(art(47, 2), fact(Verify), when=S.COMPLAINED, then=S.UNFOUNDED, given=one_of("substantiated", False)),
        # 第五十二条, 第五十三条 「由上一级行政机关责令改正」
        *(Step(art(article), SUPERIOR_ORGAN.shall(OrderRemediation), when=FOUND, then=S.ORDERED, given=(SUPERIOR, ground, SET),
               starts=[OGI.REMEDIATION], contains=("items",)) for article, ground in ((52, NO_SYSTEM), (53, BREACH))),
        *(Step(art(article), SUPERIOR_ORGAN.shall(OrderRemediation), when=FOUND, then=S.ORDERED, given=(SUPERIOR, ground, NOT_SET),
               contains=("items",)) for article, ground in ((52, NO_SYSTEM), (53, BREACH))),
        # 「情节严重的，对负有责任的领导人员和直接责任人员依法给予处分」
        Step(art(52), fact(Sanction), when=FOUND, given=NO_SYSTEM),
        Step(art(53), fact(Sanction), when=FOUND, given=BREACH),
    ),
    waits={S.NOT_OPENED: "nothing has come up", S.COMPLAINED: NO_PERIOD, S.INSPECTED: NO_PERIOD, S.SUBSTANTIATED: NO_PERIOD},
    left_out={
        "第四十七条第一款 应当": "日常指导: a manner of acting; the inspection is an act",
        "第四十六条 应当": "assessment and public comment: a recurring duty; see the obligations and assessment",
        "第四十八条 应当": "training: a recurring duty; see the obligations",
        "第五十一条 可以": "reconsideration and suit: procedures of their own",
        "第五十三条 刑事责任": "criminal liability: not for this procedure",
        # the documents' own clauses on responsibility
        "黄岩区第八条1": "complaint line, box, meetings, visits: a complaint is one however it came",
        "茅畲乡政务信息发布审核制度第八条、第九条 追究": "recorded as ProposeAccountability or Sanction; who cleans up is no act",
        "茅畲乡政府信息公开保密审查制度第十二条 应当": "an inspection inside the organ: Inspect and OrderRemediation record it",
        "茅畲乡政府信息公开保密审查制度第十三条": "recorded as Sanction; leaks have the periods of 保密法实施条例",
        "茅畲乡信息公开动态调整机制第五条": "recorded as ProposeAccountability or Sanction",
        "茅畲乡政务公开舆情应对工作制度四(六)、五(三)": "talks and accountability: recorded as ProposeAccountability",
        "根河市政务公开监督考核工作制度六": "recorded as ProposeAccountability",
    },
)
# fmt: on
