"""The clauses of the two laws that are not steps, each with the reason."""

from __future__ import annotations

LEFT_OUT_2023 = {
    "第五条 调解": "how to mediate is a manner of acting; the letter that comes of it is a step (第七十三条)",
    "第十二条、第十三条": "what may be reconsidered is judged by the organ; the ground of a refusal says so",
    "第十四条至第十九条": "who takes part and through whom: data of the case",
    "第二十三条": "which cases come to reconsideration first: a function of the package, and a fact of the service",
    "第二十四条至第二十八条": "who is competent: a function of the package, and a fact of the acceptance",
    "第二十九条第二款 不得": "a suit already taken up is a ground of refusal (第三十条第一款第（七）项)",
    "第三十一条第二款 可以": "a longer time to supplement has no number to bound it",
    "第三十二条": "application through the organ that fined on the spot: no open-government case",
    "第三十五条、第四十条": "what the superior organ orders is not a step of this case; taking it up is (第三十八条)",
    "第三十八条第二款": "that the lower organ asks the superior one has no date",
    "第三十六条、第四十五条、第四十七条": "standing duties of the office, without a date",
    "第四十二条": "stopping execution has no clock",
    "第四十三条、第四十四条、第四十六条": "law of evidence",
    "第五十条第一款 应当": "whether the case is grave, difficult or complex the office sees; the hearing is a step",
    "第五十二条": "the advice of the committee has no clock",
    "第七十二条": "compensation is decided with one of the decisions",
    "第七十四条": "a settlement ends by withdrawal and termination (第四十一条第（一）项)",
    "第七十八条": "enforcement against the applicant",
    "第七十九条": "publishing the decision has no number of days",
    "第八十条至第八十七条": "responsibility and fees",
    "实施条例（2007）第二十九条、第三十三条、第三十八条至第四十八条、第五十条、第五十一条、第五十七条": (
        "until 2026-06-30 beside this law, which orders all of it itself"
    ),
    "实施条例（2007）第三十条": "this law gives a case one organ, with two exceptions (第二十四条第四款, 第二十八条)",
    "实施条例（2007）第四十九条": "that no period set means sixty days may contradict 第六十四条, which has one set",
    "实施条例（2026）": "only arts. 23, 24, 30, 40(3), 45 and 46 were seen, in excerpt; the words of no period",
}

LEFT_OUT_1999 = {
    "第七条、第八条": "what may be reconsidered is judged by the organ; the ground of a refusal says so",
    "第十条": "who takes part and through whom: data of the case",
    "第十二条至第十五条": "who is competent: a function of the package, and a fact of the acceptance",
    "第十八条": "forwarding by a county government that is not competent: another organ's case",
    "第二十条": "what the superior organ does is not a step of this case",
    "第二十一条": "stopping execution has no clock",
    "第二十二条 原则上": "written examination is a manner of acting",
    "第二十四条": "law of evidence",
    "第二十九条": "compensation is decided with one of the decisions",
    "第三十条": "natural resources: no open-government case",
    "第三十三条": "enforcement against the applicant",
    "第三十四条至第三十九条": "responsibility and fees",
    "实施条例第二条至第四条、第三十二条、第三十五条、第三十六条": "standing duties without a date",
    "实施条例第五条至第十四条、第十八条至第二十八条": "who applies, how and against whom: data of the case",
    "实施条例第十五条至第十七条": "when the sixty days start: functions of the package",
    "实施条例第三十一条、第四十八条第二款": "what the superior organ orders is not a step of this case",
    "实施条例第三十四条第一款、第二款": "law of evidence; the time of an inspection (第三款) is a step",
    "实施条例第三十八条第二款": "a second application about the same is another case, refused as already taken up",
    "实施条例第三十九条": "a changed act goes on being examined: nothing follows for a clock",
    "实施条例第四十三条至第四十七条": "repeat 第二十八条, whose steps stand; a reason is no step",
    "实施条例第五十条第三款": "及时 is no number of days: the period of the decision runs on",
    "实施条例第五十二条至第六十五条 but 第五十七条第一款": "guidance, reports, training, responsibility",
}
