"""The forms of annexes B, C and D and the subject classes of annex E, with every field, as typed data.

The document calls the first two 附录B1 and 附录B2; they stand in it as annexes B and C.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from govopen.citation import Provision, clause
from govopen.workflows.proactive_disclosure.attributes import Attribute


class FieldKind(StrEnum):
    """What a field of a form takes."""

    TEXT = "text"
    DATE = "date"
    YES_NO = "yes or no"
    TICK = "one of the choices"
    SIGNED = "opinion, signature and date"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its printed words, what it takes, its choices, and the attribute under which it stands."""

    name: str
    zh: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    under: Attribute | None = None


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A form of a document: title, annex, fields in the printed order, and its notes."""

    title: str
    title_en: str
    provision: Provision
    fields: tuple[Field, ...]
    notes: tuple[str, ...] = ()

    def field(self, name: str) -> Field:
        """Return a field by its name."""
        return next(field for field in self.fields if field.name == name)

    def names(self, under: Attribute | None = None) -> tuple[str, ...]:
        """Return the fields to be filled in, by name: those of every document, and those under an attribute."""
        return tuple(field.name for field in self.fields if field.under in (None, under))


def _annex(letter: str) -> Provision:
    return clause(f"政务公开信息主动公开工作制度附录{letter}", of="genhe")


K = FieldKind
OPEN, REQUEST, WITHHELD = Attribute.PROACTIVE, Attribute.ON_REQUEST, Attribute.WITHHELD

GROUNDS = (
    "法律、行政法规禁止公开的局信息", "危及“三安全一稳定”", "涉及商业秘密、个人隐私", "过程性信息", "本局内部事务信息",
    "行政执法案卷信息",
)  # fmt: skip
"""The six grounds on which a document may be withheld, in the printed order."""

# fmt: off
_HEAD = (
    Field("submitting_unit", "报文单位"),
    Field("submission_number", "报文文号"),
    Field("document_title", "拟发公文标题"),
)
_ATTRIBUTES = (
    Field("attribute", "公文属性建议", K.TICK, ("主动公开", "依申请公开", "不予公开")),
    Field("normative", "是否属于行政规范性文件", K.YES_NO, under=OPEN),
    Field("reviewed_before", "本单位是否已进行公开前审查", K.YES_NO, under=OPEN),
    Field("interpreted", "是否开展政策解读", K.YES_NO, under=OPEN),
    Field("redacted", "是否部分删减后公开", K.YES_NO, under=OPEN),
    Field("request_reasons", "理由", under=REQUEST),
    Field("withheld_ground", "不予公开", K.TICK, GROUNDS, under=WITHHELD),
    Field("drafter_opinion", "起草单位意见", K.SIGNED),
)
_NOTES = (
    "“三安全一稳定”指国家安全、公共安全、经济安全、社会稳定。",
    "拟开展政策解读的，需随文报送解读方案及解读材料。",
    "删减后公开的，应附删减后版本。",
    "确定为不予公开和依申请公开的，需随文报送确定依据。依法确定为国家秘密的，改填《国家秘密确定审批表》，不再填写本表。",
)
_DECISION = ("同意起草单位意见", "不同意起草单位意见，建议改为")

ATTRIBUTE_OF_BUREAU = PaperForm(
    "根河市文化旅游广电局办公室公文公开属性认定审核表", "Attribute of a document of the bureau's office", _annex("B"),
    (*_HEAD, Field("to_meeting", "是否建议提请会议审议", K.YES_NO), *_ATTRIBUTES,
     Field("office_opinion", "局办公室发文办公室意见", K.SIGNED, _DECISION)),
    (*_NOTES, "联合行文的，需各部门单位共同签署部门单位负责人意见。"),
)
"""Annex B: documents of the bureau's office."""

ATTRIBUTE_OF_DEPARTMENT = PaperForm(
    "文化旅游广电局部门公文公开属性认定审核表", "Attribute of a document of a department", _annex("C"),
    (*_HEAD, *_ATTRIBUTES, Field("unit_head_opinion", "单位负责人意见", K.SIGNED, _DECISION)),
    _NOTES,
)
"""Annex C: documents of a department; no meeting, and no note on joint documents."""

APPROVAL = PaperForm(
    "公文公开审批单", "Approval of publication", _annex("D"),
    (
        Field("unit_opinion", "报单位意见", K.SIGNED),
        Field("channel", "公开主动方式", K.TICK, ("政府网站", "政府公报", "政务新媒体", "其他公开方式")),
        Field("document_name", "公文名称"),
        Field("issuing_organ", "发布机构"),
        Field("submitting_unit", "报文单位"),
        Field("document_number", "文号"),
        Field("dated_on", "成文日期", K.DATE),
        Field("document_kind", "公文类型", K.TICK, ("规章", "行政规范性文件", "其他")),
        Field("subject_first_level", "主题分类：一级类目"),
        Field("subject_second_level", "主题分类：二级类目"),
    ),
)
"""Annex D: the approval of publication; it begins with the submitting unit's opinion."""

FORMS = (ATTRIBUTE_OF_BUREAU, ATTRIBUTE_OF_DEPARTMENT, APPROVAL)
"""The forms in the order of the annexes."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject class of annex E; *level* is None where the printed table no longer tells it."""

    zh: str
    level: int | None
    under: str | None = None


_CERTAIN = {
    "政务公开": ("政务公开机构", "政务公开简报", "局信息公开制度", "局信息公开指南"),
    "领导之窗": ("领导简介", "领导分工", "部门领导简介", "部门领导分工"),
    "机关简介": ("局办公室", "局组成部门"),
    "人事信息": ("局人事任免", "事业单位招录", "公务员招录", "公务员公示"),
    "督查和审计工作": ("督查问题整改落实情况", "审计问题整改落实情况"),
    "局会议": ("常务会议", "专题会议"),
}
# doubt: annex E of the Genhe rules has lost its columns; only these pairs are certain, the level of the others is not
_UNDECIDED = (
    "履职依据", "局发文件", "局办发文件", "执法大队文件", "局党组", "政策解读", "行政规范性文件", "新闻发布会", "局工作报告",
    "局重点工作", "国民经济和社会发展规划", "行政许可", "行政处罚/强制", "行政事业性收费", "权责清单", "局集中采购",
    "局集中采购目录及标准", "三大攻坚战", "局集中采购实施情况", "局集中采购信息", "应急工作", "救灾领域",
    "社会公益事业建设领域局信息公开公共资源配置领域", "安全生产领域", "预警信息", "双随机一公开", "重大项目", "公共法律服务领域",
    "优化营商环境",
)
# fmt: on

SUBJECTS = (
    *(
        subject
        for first, seconds in _CERTAIN.items()
        for subject in (Subject(first, 1), *(Subject(second, 2, first) for second in seconds))
    ),
    *(Subject(name, None) for name in _UNDECIDED),
)
"""The subject classes of annex E; a document is classified to the second level."""
