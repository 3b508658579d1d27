"""年度报告: arts. 49 and 50; the fixed dates are those of the year after the reported one and do not roll."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.workflows.acts import OfficeStep
from govopen.workflows.annual_report.acts import (
    CompileReport,
    OpenReport,
    PublishReport,
    ReportLevel,
    ReportState,
    ReviewReport,
    SubmitReport,
)
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import COMPETENT_DEPARTMENT, ORGAN

S = ReportState
DEPARTMENT, GOVERNMENT = OGI.ANNUAL_REPORT_DEPARTMENT, OGI.ANNUAL_REPORT_GOVERNMENT
CONTENTS = ("proactive", "requests", "disputes", "problems", "other")
APPROVED, RETURNED = one_of("approved", True), one_of("approved", False)
BOTH = "one date binds submission and publication: it is met by whichever comes last"

# fmt: off
LAW = LawFile(
    title="政府信息公开工作年度报告", title_en="Annual report", instrument="ogi", version="2019",
    states=S, initial=S.NOT_OPENED, final=frozenset({S.PUBLISHED}),
    steps=(
        Step(art(49, 1), fact(OpenReport), when=S.NOT_OPENED, then=S.OPENED, starts=[DEPARTMENT], from_="clock_day",
             given=one_of("level", ReportLevel.DEPARTMENT)),
        Step(art(49, 2), fact(OpenReport), when=S.NOT_OPENED, then=S.GOVERNMENT_OPENED, starts=[GOVERNMENT],
             from_="clock_day", given=one_of("level", ReportLevel.GOVERNMENT)),
        # 第四条第一款 「应当建立健全本行政机关的政府信息公开工作制度」: the lines of the organ's own checklist
        Step(art(4, 1), fact(OfficeStep, ORGAN)),
        # 第五十条第一款 「年度报告应当包括下列内容」; what was compiled may be compiled anew
        Step(art(50, 1), ORGAN.shall(CompileReport), when={S.OPENED, S.COMPILED, S.REVIEWED}, then=S.COMPILED,
             contains=CONTENTS),
        # 第（四）项 「各级人民政府的…年度报告还应当包括工作考核、社会评议和责任追究结果情况」
        Step(art(50, 1, 4), ORGAN.shall(CompileReport), then=S.GOVERNMENT_COMPILED,
             when={S.GOVERNMENT_OPENED, S.GOVERNMENT_COMPILED, S.GOVERNMENT_REVIEWED}, contains=(*CONTENTS, "evaluation")),
        # doubt: no article orders a review of the report before it is submitted; it is recorded and never missed
        Step(art(49, 1), fact(ReviewReport, ORGAN), when=S.COMPILED, then=S.REVIEWED, given=APPROVED),
        Step(art(49, 1), fact(ReviewReport, ORGAN), when=S.COMPILED, then=S.OPENED, given=RETURNED),
        Step(art(49, 2), fact(ReviewReport, ORGAN), when=S.GOVERNMENT_COMPILED, then=S.GOVERNMENT_REVIEWED, given=APPROVED),
        Step(art(49, 2), fact(ReviewReport, ORGAN), when=S.GOVERNMENT_COMPILED, then=S.GOVERNMENT_OPENED, given=RETURNED),
        # 第四十九条第一款 「应当在每年1月31日前向本级政府信息公开工作主管部门提交…并向社会公布」
        Step(art(49, 1), ORGAN.shall(SubmitReport), when={S.COMPILED, S.REVIEWED}, then=S.SUBMITTED),
        Step(art(49, 1), ORGAN.shall(PublishReport), when=S.SUBMITTED, then=S.PUBLISHED, within=DEPARTMENT),
        Step(art(49, 1), ORGAN.shall(PublishReport), when={S.COMPILED, S.REVIEWED}, then=S.PUBLISHED_FIRST),
        Step(art(49, 1), ORGAN.shall(SubmitReport), when=S.PUBLISHED_FIRST, then=S.PUBLISHED, within=DEPARTMENT),
        # 第二款 「应当在每年3月31日前向社会公布本级政府上一年度…年度报告」
        Step(art(49, 2), COMPETENT_DEPARTMENT.shall(PublishReport), when={S.GOVERNMENT_COMPILED, S.GOVERNMENT_REVIEWED},
             then=S.PUBLISHED, within=GOVERNMENT),
    ),
    waits={
        S.NOT_OPENED: "nobody has begun",
        S.OPENED: BOTH, S.COMPILED: BOTH, S.REVIEWED: BOTH,
        S.GOVERNMENT_OPENED: "the fixed date is met by the publication alone",
    },
    left_out={
        "第五十条第二款 应当": "the uniform form of the report: data of reporting, not an act of the organ that reports",
    },
)
# fmt: on
