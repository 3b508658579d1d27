"""The fields of acts in words, for findings in English and Chinese."""

from __future__ import annotations

_ZH = {
    "amount": "金额",
    "announced_on": "向社会公告的日期",
    "approved_by": "批准人",
    "cases": "加减分情形",
    "changes": "调整的内容",
    "content": "答复内容",
    "correct_by": "补正期限",
    "department": "业务部门",
    "disputes": "行政复议、行政诉讼情况",
    "evaluation": "工作考核、社会评议和责任追究结果情况",
    "evidence": "证据、佐证材料",
    "filed_on": "向主管部门备案的日期",
    "find_opinion.at": "发现时间",
    "find_opinion.occurred_at": "事件发生时间",
    "grade": "考核等次",
    "how_to_obtain": "获取方式、途径",
    "how_to_pay": "缴纳方式",
    "information": "所提供的信息",
    "items": "需要补正的事项",
    "measures": "改进措施",
    "methods": "考核方式",
    "notified_on": "告知申请人的日期",
    "other": "其他需要报告的事项",
    "posted_on": "交邮日期",
    "proactive": "主动公开情况",
    "problems": "存在问题",
    "reasons": "理由",
    "received_on": "收到日期",
    "record": "记录不准确的信息",
    "remedies": "救济途径",
    "remedy_by": "整改期限",
    "report_opinion.at": "上报时间",
    "requests": "收到和处理申请情况",
    "results": "工作成效",
    "reviewed_by": "审查人",
    "served_on": "签收日期",
    "tariff": "收费标准",
    "third_party_told_on": "书面告知第三方的日期",
    "to": "报请的机关",
    "until": "延迟答复的期限",
    "withheld_grounds": "不予公开部分的依据",
    "work": "工作开展情况",
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
