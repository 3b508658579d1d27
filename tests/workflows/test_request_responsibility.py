"""条例第十条: which organ answers; 条例第二十九条第二款: what a request must contain."""

from __future__ import annotations

import pytest

from govopen.errors import MissingFactError, UnknownNameError
from govopen.workflows.request_handling import RequestContent
from govopen.workflows.request_handling.contents import lacking, required_contents
from govopen.workflows.request_handling.responsibility import Origin, responsible_organ

COMPLETE = {
    RequestContent.IDENTITY: "甲",
    RequestContent.IDENTITY_PROOF: "身份证复印件",
    RequestContent.CONTACT: "0576-…",
    RequestContent.DESCRIPTION: "2025年部门决算",
    RequestContent.FORM: "纸质，邮寄",
}


@pytest.mark.parametrize(
    ("origin", "organ", "provision"),
    [
        (Origin(made_by=("甲局",), kept_by="乙局"), "甲局", "条例第十条第一款"),
        (Origin(kept_by="乙局"), "乙局", "条例第十条第一款"),
        (Origin(first_obtained_by="丙局", kept_by="乙局"), "丙局", "条例第十条第一款"),
        (Origin(made_by=("甲局",), first_obtained_by="丙局"), "甲局", "条例第十条第一款"),
        (Origin(made_by=("甲局", "乙局"), lead="乙局"), "乙局", "条例第十条第三款"),
        (Origin(made_by=("甲局",), agency="甲局执法队"), "甲局执法队", "条例第十条第二款"),
    ],
    ids=["maker", "keeper of what citizens gave", "first obtainer", "maker before first obtainer", "lead", "agency"],
)
def test_art10_the_responsible_organ_follows_from_where_the_information_comes(
    origin: Origin, organ: str, provision: str
) -> None:
    found = responsible_organ(origin)

    assert (found.organ, str(found.provision)) == (organ, provision)


@pytest.mark.parametrize(
    ("origin", "fact", "provision"),
    [(Origin(), "kept_by", "条例第十条第一款"), (Origin(made_by=("甲局", "乙局")), "lead", "条例第十条第三款")],
    ids=["nothing known", "no lead"],
)
def test_art10_the_fact_that_decides_is_asked_for(origin: Origin, fact: str, provision: str) -> None:
    with pytest.raises(MissingFactError, match=provision) as refused:
        responsible_organ(origin)

    assert refused.value.data["fact"] == fact


def test_art29_2_a_complete_request_lacks_nothing() -> None:
    assert lacking(COMPLETE) == ()


@pytest.mark.parametrize(
    ("content", "provision"),
    [
        (RequestContent.IDENTITY, "条例第二十九条第二款第（一）项"),
        (RequestContent.IDENTITY_PROOF, "条例第二十九条第二款第（一）项"),
        (RequestContent.CONTACT, "条例第二十九条第二款第（一）项"),
        (RequestContent.DESCRIPTION, "条例第二十九条第二款第（二）项"),
        (RequestContent.FORM, "条例第二十九条第二款第（三）项"),
    ],
)
@pytest.mark.parametrize("text", [None, "", "  "], ids=repr)
def test_art29_2_what_is_not_stated_is_lacking_with_its_item(
    content: RequestContent, provision: str, text: str | None
) -> None:
    (missing,) = lacking(COMPLETE | {content: text})

    assert (missing.content, str(missing.provision)) == (content, provision)


def test_art29_2_a_request_that_states_nothing_lacks_everything() -> None:
    assert lacking({}) == required_contents()


def test_art29_2_every_content_of_an_act_stands_in_the_article_s_list() -> None:
    assert {one.content for one in required_contents()} == set(RequestContent)


@pytest.mark.parametrize("name", ["benefit_proof", "purpose"])
def test_art27_no_interest_or_purpose_is_asked_for(name: str) -> None:
    """The text of 2019 dropped the special need of 2007."""
    with pytest.raises(UnknownNameError, match="条例第二十九条第二款 names no such content"):
        lacking(COMPLETE | {name: "科研"})
