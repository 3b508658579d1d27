"""Secrecy review before disclosure (条例第十七条), with the referral of unclear matters upward.

Used as a child by requests and documents: none of them passes an open or negative review without a finding.
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI, SECRECY_IMPL, Reading
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import ORGAN, SECRECY_AUTHORITY
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    ObtainConsent,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
    ReviewState,
)

R, S = ReviewResult, ReviewState
_UNCLEAR = art(25, 1, of="secrecy_impl")

# fmt: off
LAW = LawFile(
    title="保密审查", title_en="Secrecy review", instrument="ogi", version="2019",
    states=S, initial=S.NOT_STARTED, final=frozenset({S.CLEARED, S.PARTLY_SECRET, S.NEGATIVE}),
    steps=(
        # 第十七条第二款 「应当依照…对拟公开的政府信息进行审查」
        Step(art(17, 2), ORGAN.shall(OpenReview), when=S.NOT_STARTED, then=S.PROPOSED),
        Step(art(17, 1), fact(ObtainConsent), when={S.PROPOSED, S.REVIEWED, S.UNCLEAR, S.REFERRED}),
        Step(art(17, 2), ORGAN.shall(ReviewOpinion), when=S.PROPOSED, then=S.UNCLEAR,
             given=one_of("result", R.UNCLEAR), starts=[SECRECY_IMPL.UNCLEAR_SUBMIT]),
        Step(art(17, 2), ORGAN.shall(ReviewOpinion), when=S.PROPOSED, then=S.REVIEWED,
             given=one_of("result", R.CLEARED, R.PARTLY_SECRET, R.NEGATIVE)),
        # 第十七条第一款 「明确审查的程序和责任」: a named head approves
        Step(art(17, 1), ORGAN.shall(ApproveReview), when=S.REVIEWED, then=S.CLEARED,
             given=one_of("result", R.CLEARED), contains=("approved_by",)),
        Step(art(17, 1), ORGAN.shall(ApproveReview), when=S.REVIEWED, then=S.PARTLY_SECRET,
             given=one_of("result", R.PARTLY_SECRET), contains=("approved_by",)),
        Step(art(17, 1), ORGAN.shall(ApproveReview), when=S.REVIEWED, then=S.NEGATIVE,
             given=one_of("result", R.NEGATIVE), contains=("approved_by", "reasons")),
        Step(art(17, 1), ORGAN.shall(ApproveReview), when=S.REVIEWED, then=S.UNCLEAR,
             given=one_of("result", R.UNCLEAR), contains=("approved_by",), starts=[SECRECY_IMPL.UNCLEAR_SUBMIT]),
        # 第十七条第三款 「应当…报有关主管部门或者保密行政管理部门确定」, level by level; 保密法实施条例: within ten days
        Step(_UNCLEAR, ORGAN.shall(ReferUpward), when={S.UNCLEAR, S.REFERRED}, then=S.REFERRED,
             within=SECRECY_IMPL.UNCLEAR_SUBMIT, starts=[SECRECY_IMPL.UNCLEAR_DECIDE],
             from_="received_on|on", excludes=OGI.REPLY, contains=("to",), reading=(Reading.SECRECY_REFERENCE_TIME, "excluded")),
        Step(_UNCLEAR, ORGAN.shall(ReferUpward), when={S.UNCLEAR, S.REFERRED}, then=S.REFERRED,
             within=SECRECY_IMPL.UNCLEAR_SUBMIT, starts=[SECRECY_IMPL.UNCLEAR_DECIDE],
             from_="received_on|on", contains=("to",), reading=(Reading.SECRECY_REFERENCE_TIME, "counted")),
        Step(art(25, 2, of="secrecy_impl"), SECRECY_AUTHORITY.shall(Determine), when=S.REFERRED, then=S.CLEARED,
             given=one_of("result", R.CLEARED), within=SECRECY_IMPL.UNCLEAR_DECIDE),
        Step(art(25, 2, of="secrecy_impl"), SECRECY_AUTHORITY.shall(Determine), when=S.REFERRED, then=S.PARTLY_SECRET,
             given=one_of("result", R.PARTLY_SECRET), within=SECRECY_IMPL.UNCLEAR_DECIDE),
        Step(art(25, 2, of="secrecy_impl"), SECRECY_AUTHORITY.shall(Determine), when=S.REFERRED, then=S.NEGATIVE,
             given=one_of("result", R.NEGATIVE), within=SECRECY_IMPL.UNCLEAR_DECIDE),
    ),
    waits={
        S.NOT_STARTED: "no text sets the review itself a number of days",
        S.PROPOSED: "no text sets the review itself a number of days",
        S.REVIEWED: "no text sets the approval a number of days",
    },
)
# fmt: on
