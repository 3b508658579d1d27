"""行政复议: the Law of 2023, in force since 2024, arts. 20 to 77, in the order of the articles.

Arts. 20 to 34 stand in `law_2023_application`, arts. 38 to 57 in `law_2023_course`. Beside it are read the implementing
regulations of 2007, as far as the Law says nothing else, and from 1 July 2026 those of 2026, of which excerpts were seen.
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import APL, ARL
from govopen.workflows.acts import OfficeStep
from govopen.workflows.administrative_reconsideration.acts import (
    ExtendDecision,
    Mediate,
    OrderPerformance,
    Perform,
    ServeDecision,
    Sue,
)
from govopen.workflows.administrative_reconsideration.acts_beside import IssueOpinion
from govopen.workflows.administrative_reconsideration.decisions import KINDS_2023, NO_WORSE_2023, decision_steps
from govopen.workflows.administrative_reconsideration.law_2023_application import (
    APPLICATION_2023,
    DECISION,
    OPEN,
    REST,
)
from govopen.workflows.administrative_reconsideration.law_2023_course import COURSE_2023
from govopen.workflows.administrative_reconsideration.law_document_review import DOCUMENT_REVIEW_2023
from govopen.workflows.administrative_reconsideration.law_opinion_letter import OPINION_LETTER_2023
from govopen.workflows.administrative_reconsideration.left_out import LEFT_OUT_2023
from govopen.workflows.administrative_reconsideration.words import (
    ReconsiderationState,
)
from govopen.workflows.grammar import LawFile, Step, fact
from govopen.workflows.parties import APPLICANT, RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN, RESPONDENT

S = ReconsiderationState
OFFICE, REVIEW = RECONSIDERATION_OFFICE, RECONSIDERATION_ORGAN
ORDERS = (ARL.PERFORM, ARL.REDO)
STATES = tuple(state for state in S if state not in {S.VENUE_OPEN, S.TRANSFERRED})

# fmt: off
LAW = LawFile(
    title="行政复议", title_en="Administrative reconsideration", instrument="arl", version="2023",
    beside={"arl_impl": ("2007", "2026")}, states=STATES, initial=S.NOT_APPLIED,
    final=frozenset({S.ABANDONED, S.WITHDRAWN, S.TERMINATED}),
    resting=frozenset({S.SERVED, S.NOT_ACCEPTED, S.DISMISSED, S.MEDIATED, S.SUED}),
    steps=(
        *APPLICATION_2023,
        *COURSE_2023,
        # 第六十二条第一款 「经行政复议机构的负责人批准，可以适当延长，并书面告知当事人」; none in the simplified procedure
        Step(art(62, 1), OFFICE.may(ExtendDecision), when=OPEN, requires=("approved_by", "notified_on"),
             extends=(ARL.DECIDE, ARL.DECIDE_EXTENSION)),
        # 第六十一条, 第六十二条 sixty (thirty) days; 第六十三条至第七十一条 the kinds: decisions.py; 第四十九条 opinions heard
        *decision_steps(KINDS_2023, {S.ORDINARY}, within=DECISION, voids=REST, document_review=(DOCUMENT_REVIEW_2023, art(59)),
                        wants=("approved_by", "opinions_heard_on|not_heard_because"), no_worse=NO_WORSE_2023),
        *decision_steps(KINDS_2023, {S.SIMPLIFIED, S.SILENT}, within=DECISION, voids=REST,
                        document_review=(DOCUMENT_REVIEW_2023, art(59)), wants=("approved_by",), no_worse=NO_WORSE_2023),
        # 第七十三条 「经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力」
        Step(art(73, 1), REVIEW.may(Mediate), when=OPEN, then=S.MEDIATED, within=DECISION, voids=(*REST, ARL.STAY_ENDS),
             contains=("signed_on",)),
        # 第七十五条第二款 「一经送达，即发生法律效力」; suit: 行政诉讼法第四十五条
        Step(art(75, 2), REVIEW.shall(ServeDecision), when=S.DECIDED, then=S.SERVED, voids=REST, starts=[APL.SUE_AFTER_REVIEW]),
        Step(art(45, of="apl"), fact(Sue, APPLICANT), when={S.DECIDED, S.SERVED}, then=S.SUED, within=APL.SUE_AFTER_REVIEW),
        # 第七十六条 「可以向其制发行政复议意见书」: a child
        Step(art(76), REVIEW.may(IssueOpinion), when={*OPEN, S.DECIDED}, child=OPINION_LETTER_2023),
        # 第七十七条 「被申请人应当履行」, 「应当责令其限期履行」
        Step(art(77, 1), RESPONDENT.shall(Perform), when={S.DECIDED, S.SERVED, S.SUED, S.MEDIATED}, within=ORDERS),
        Step(art(77, 2), REVIEW.may(OrderPerformance), when={S.SERVED, S.SUED, S.MEDIATED}),

        # the lines of the respondent's own checklist, where it has one
        Step(art(48), fact(OfficeStep, RESPONDENT), when=OPEN | {S.DECIDED, S.SERVED, S.DISMISSED, S.MEDIATED, S.SUED}),
    ),
    left_out=LEFT_OUT_2023,
)
# fmt: on
