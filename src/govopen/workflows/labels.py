"""The fields of acts in words, for findings in English and Chinese."""

from __future__ import annotations

_ZH = {
    "amount": "金额",
    "announced_on": "向社会公告的日期",
    "approved_by": "批准人",
    "background": "背景",
    "cases": "加减分情形",
    "changes": "调整的内容",
    "channel": "渠道",
    "contact": "联系方式",
    "content": "答复内容",
    "correct_by": "补正期限",
    "cosigned_by": "共同签署",
    "decisions": "议定事项",
    "department": "业务部门",
    "differences": "新旧政策差异",
    "disclosure": "信息公开情况",
    "disputes": "行政复议、行政诉讼情况",
    "drafter_consulted_on": "征求起草单位意见的日期",
    "evaluation": "工作考核、社会评议和责任追究结果情况",
    "evidence": "证据、佐证材料",
    "examined_by": "审核人",
    "filed_on": "向主管部门备案的日期",
    "find_opinion.at": "发现时间",
    "find_opinion.occurred_at": "事件发生时间",
    "form": "形式",
    "goals": "目标任务",
    "grade": "考核等次",
    "how_to_obtain": "获取方式、途径",
    "how_to_pay": "缴纳方式",
    "indicators": "量化评估指标体系",
    "information": "所提供的信息",
    "interpretation": "政策解读情况",
    "interpreter": "解读人",
    "interpreting_organ": "解读机关",
    "items": "需要补正的事项",
    "legal_basis": "法定依据",
    "main_content": "主要内容",
    "material": "解读材料",
    "measures": "改进措施",
    "media": "媒体参与情况",
    "methods": "考核方式",
    "next_steps": "下一步措施",
    "notified_on": "告知申请人的日期",
    "organisation": "组织",
    "other": "其他需要报告的事项",
    "outline": "提纲",
    "posted_on": "交邮日期",
    "proactive": "主动公开情况",
    "problems": "存在问题",
    "previous_on": "上一轮完成日期",
    "purpose": "目的",
    "reasons": "理由",
    "received_on": "收到日期",
    "record": "记录不准确的信息",
    "remedies": "救济途径",
    "remedy_by": "整改期限",
    "report_opinion.at": "上报时间",
    "requests": "收到和处理申请情况",
    "response": "回应关切情况",
    "results": "工作成效",
    "reviewed_by": "审查人",
    "served_on": "签收日期",
    "tariff": "收费标准",
    "third_party_told_on": "书面告知第三方的日期",
    "time": "发布时间",
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
