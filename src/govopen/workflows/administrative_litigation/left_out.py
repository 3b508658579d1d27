"""The clauses of the 行政诉讼法 and its interpretation that the machine does not model, with the reason."""

from __future__ import annotations

LEFT_OUT = {
    "两个月内不履行的 (第四十七条第一款)": "the general period; a request for information has its own (第二句)",
    "紧急情况 (第四十七条第二款)": "no period limits such a suit",
    "可以向上一级人民法院起诉 (第五十二条)": "another court's case",
    "应当先予立案 (解释第五十三条第二款)": "what the court then owes is registration, the same act",
    "停止执行 (第五十六条)": "does not move the suit",
    "先予执行 (第五十七条)": "not for information cases",
    "缺席判决 (第五十八条)": "a judgment like another",
    "申请延期提供证据 (解释第三十四条)": "the same fifteen days as the defence; whether and until when, the court says",
    "不得加重原告的义务 (第七十七条第二款)": "what the judgment says, not an act with a date",
    "应当在十日内发送判决书 (第八十条第二款)": "service is recorded; its own ten days are not counted",
    "举证期限由人民法院确定 (解释第一百零四条)": "a shorter period is the court's to set; at most fifteen days",
    "在五日内将上诉状副本发送 (解释第一百零八条)": "papers between the courts and the parties in second instance",
    "自知道或者应当知道之日起六个月 (解释第一百一十条后段)": "the four later grounds of retrial: a note of the act",
    "抗诉、检察建议 (第九十三条)": "acts of the procuratorate",
}
"""By the words of the clause: why no step stands for it."""
