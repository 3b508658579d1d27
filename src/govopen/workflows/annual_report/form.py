"""The uniform form of the annual report (国办公开办函〔2021〕30号): its sections and tables, and what must agree.

The labels were read in reprints and in reports that use the form; that last year's 结转 is this year's is an
interpretation. The 21 kinds of outcome are not the 22 that a commentary counts: one class is split somewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from govopen.terms import Verified

VERIFIED = Verified.REPRINT
"""How far the labels of the form were checked."""

SECTIONS = (
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况", "其他需要报告的事项",
)  # fmt: skip
"""The six sections, in order."""


class Named(StrEnum):
    """A row or column of a table: a value and its printed label."""

    zh: str

    def __new__(cls, value: str, zh: str) -> Self:
        """Make a member of its value and its printed label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        return member


class Requester(Named):
    """The columns of table 3 that are added up to 总计."""

    PERSON = "person", "自然人"
    COMPANY = "company", "商业企业"
    RESEARCH = "research", "科研机构"
    WELFARE = "welfare", "社会公益组织"
    LEGAL_SERVICE = "legal_service", "法律服务机构"
    OTHER = "other", "其他"


class Result(Named):
    """The rows of 三、本年度办理结果 that are counted, under their headings."""

    DISCLOSED = "disclosed", "（一）予以公开"
    PARTLY_DISCLOSED = "partly_disclosed", "（二）部分公开"
    STATE_SECRET = "state_secret", "（三）1.属于国家秘密"
    FORBIDDEN = "forbidden", "（三）2.其他法律行政法规禁止公开"
    THREE_SECURITIES = "three_securities", "（三）3.危及“三安全一稳定”"
    THIRD_PARTY = "third_party", "（三）4.保护第三方合法权益"
    INTERNAL_AFFAIRS = "internal_affairs", "（三）5.属于三类内部事务信息"
    DELIBERATIVE = "deliberative", "（三）6.属于四类过程性信息"
    ENFORCEMENT_FILE = "enforcement_file", "（三）7.属于行政执法案卷"
    SPECIAL_REGIME = "special_regime", "（三）8.属于行政查询事项"
    NOT_HELD = "not_held", "（四）1.本机关不掌握相关政府信息"
    NEEDS_CREATION = "needs_creation", "（四）2.没有现成信息需要另行制作"
    UNCLEAR = "unclear", "（四）3.补正后申请内容仍不明确"
    PETITION = "petition", "（五）1.信访举报投诉类申请"
    REPEATED = "repeated", "（五）2.重复申请"
    PUBLICATION = "publication", "（五）3.要求提供公开出版物"
    EXCESSIVE = "excessive", "（五）4.无正当理由大量反复申请"
    RECONFIRMATION = "reconfirmation", "（五）5.要求行政机关确认或重新出具已获取信息"
    NOT_CORRECTED = "not_corrected", "（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    NOT_PAID = "not_paid", "（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    OTHER = "other", "（六）3.其他"


class Dispute(Named):
    """The columns of each of the three blocks of table 4; 总计 is their sum."""

    UPHELD = "upheld", "结果维持"
    CORRECTED = "corrected", "结果纠正"
    OTHER = "other", "其他结果"
    PENDING = "pending", "尚未审结"


class Remedy(Named):
    """The three blocks of table 4."""

    RECONSIDERATION = "reconsideration", "行政复议"
    SUIT_DIRECT = "suit_direct", "行政诉讼·未经复议直接起诉"
    SUIT_AFTER_REVIEW = "suit_after_review", "行政诉讼·复议后起诉"


DOCUMENTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "第二十条第（一）项": (("规章", "行政规范性文件"), ("本年制发件数", "本年废止件数", "现行有效件数")),
    "第二十条第（五）项": (("行政许可",), ("本年处理决定数量",)),
    "第二十条第（六）项": (("行政处罚", "行政强制"), ("本年处理决定数量",)),
    "第二十条第（八）项": (("行政事业性收费",), ("本年收费金额（单位：万元）",)),
}
"""Table 2: the rows and columns under each item of 第二十条."""


@dataclass(frozen=True, slots=True)
class Column:
    """One kind of requester in table 3: what came in, what came of it, what goes on; absent results are nought."""

    received: int = 0
    carried_in: int = 0
    results: tuple[tuple[Result, int], ...] = ()
    carried_over: int = 0

    @property
    def total(self) -> int:
        """三（七）总计: the sum of the results."""
        return sum(number for _, number in self.results)


@dataclass(frozen=True)
class RequestTable:
    """Table 3 of one year, column by column; a kind of requester that is absent had no requests."""

    year: int
    columns: Mapping[Requester, Column]

    def defects(self, before: RequestTable | None = None) -> list[str]:
        """Return where the table breaks 「第一项加第二项之和，等于第三项加第四项之和」, or the year before.

        >>> table = RequestTable(2025, {Requester.PERSON: Column(3, 1, ((Result.DISCLOSED, 2),), 1)})
        >>> table.defects()
        ['自然人: 一 + 二 = 4, but 三（七） + 四 = 3']
        """
        return list(self._defects(before))

    def _defects(self, before: RequestTable | None) -> Iterator[str]:
        for kind, column in self.columns.items():
            came, went = column.received + column.carried_in, column.total + column.carried_over
            numbers = (column.received, column.carried_in, column.carried_over, *(n for _, n in column.results))
            if any(number < 0 for number in numbers):
                yield f"{kind.zh}: a number is below nought"
            if len({result for result, _ in column.results}) < len(column.results):
                yield f"{kind.zh}: a result stands twice"
            if came != went:
                yield f"{kind.zh}: 一 + 二 = {came}, but 三（七） + 四 = {went}"
        if before is None:
            return
        if before.year != self.year - 1:
            yield f"the year before {self.year} is not {before.year}"
        for kind in Requester:
            left = before.columns.get(kind, Column()).carried_over
            taken = self.columns.get(kind, Column()).carried_in
            if left != taken:
                yield f"{kind.zh}: {before.year} carries {left} over, {self.year} takes {taken} in"

    def row(self, result: Result) -> int:
        """Return the 总计 of one row, over the six kinds of requesters."""
        return sum(number for column in self.columns.values() for one, number in column.results if one is result)
