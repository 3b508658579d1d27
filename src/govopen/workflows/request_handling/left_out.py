"""The clauses of arts. 27 to 45 of the Regulations of 2019 that no step carries, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_OUT_2019: Mapping[str, str] = {
    "第二十七条 可以": "who may ask: a right, exercised by the request itself",
    "第二十八条 应当": "establishing channels: a standing duty, without an act in a case",
    "第二十九条第一款 应当": "form of the request: a request in another form is received all the same; see RequestContent",
    "第二十九条第一款 可以": "an oral request: the channel of its receipt",
    "第二十九条第二款 应当": "required contents: what a request lacks is a fact of its receipt",
    "第三十条 应当": "给予指导和释明: a manner of acting, not an act with a date",
    "第三十三条第一款 应当": "an answer on the spot is a reply on the day of receipt; whether it could be given only the organ sees",
    "第三十八条 应当": "only information that exists is owed: a limit of the right, not an act",
    "第三十九条第一款 可以": "pointing to the proper channel: part of the refusal's text",
    "第四十条 应当": "choosing the form of provision: part of the reply, without a date",
    "第四十条 可以": "another form where the one asked for is unsafe or too costly: part of the reply",
    "第四十一条 可以": "rectification of a record about oneself, and its transfer: another procedure",
    "第四十一条 应当": "rectification of a record about oneself: another procedure",
    "第四十三条 应当": "help for readers with disabilities: a manner of acting",
    "第四十四条第一款 可以": "taking often-requested information into proactive disclosure: another procedure",
    "第四十四条第二款 可以": "the requester's suggestion to disclose proactively: another procedure",
    "第四十四条第二款 应当": "proactive disclosure after such a suggestion: another procedure",
    "第四十五条 应当": "work rules of the organ: a standing duty; their steps are the lines of its own checklist",
}
