"""The fields of acts in words, for findings in English and Chinese."""

from __future__ import annotations

_ZH = {
    "amount": "金额",
    "approved_by": "批准人",
    "correct_by": "补正期限",
    "find_opinion.at": "发现时间",
    "find_opinion.occurred_at": "事件发生时间",
    "how_to_obtain": "获取方式、途径",
    "how_to_pay": "缴纳方式",
    "information": "所提供的信息",
    "items": "需要补正的事项",
    "notified_on": "告知申请人的日期",
    "posted_on": "交邮日期",
    "reasons": "理由",
    "received_on": "收到日期",
    "remedies": "救济途径",
    "report_opinion.at": "上报时间",
    "served_on": "签收日期",
    "tariff": "收费标准",
    "third_party_told_on": "书面告知第三方的日期",
    "to": "报请的机关",
    "until": "延迟答复的期限",
    "withheld_grounds": "不予公开部分的依据",
}


def en(names: str) -> str:
    """Return field names as words: ``"posted_on|served_on"`` becomes ``"posted_on or served_on"``."""
    return names.replace("|", " or ")


def zh(names: str) -> str:
    """Return field names in Chinese; a field without a Chinese name stands as it is.

    >>> zh("posted_on|served_on")
    '交邮日期或者签收日期'
    """
    return "或者".join(_ZH.get(name, name) for name in names.split("|"))
