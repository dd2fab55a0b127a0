import type {
  FormatName,
  GeniusFault,
  ProblemValues,
  ReferenceKind,
  SyntaxFault,
  TypeName,
} from "../../dossier/problem.ts";
import type { Format } from "../format.ts";

export const typeName: Record<TypeName, string> = {
  text: "文字",
  number: "数字",
  "whole-number": "整数",
  "true-or-false": "真或假",
  list: "列表",
  map: "键与值",
  id: "标识（用连字符连接的小写拉丁字母词）",
  date: "日期",
  language: "语言代码",
  "number-or-range": "数字，或方括号内两个数字构成的区间",
  package: "方案：每个议题一个选项或数额",
  pattern: "条件：部分议题上的选项或数额",
  "one-of-several-forms": "此处允许的几种形式之一",
};

export const formatName: Record<FormatName, { readonly name: string; readonly examples: readonly string[] }> =
  {
    id: { name: "用连字符连接的标识", examples: ["snapback-2025"] },
    date: { name: "日期", examples: ["2025-04-18", "2025-04", "2025"] },
    "calendar-day": { name: "日历上的一天", examples: ["2025-02-28", "2025-02"] },
    language: { name: "语言代码", examples: ["en", "ar", "zh-Hans"] },
    url: { name: "网址", examples: ["https://example.org/page"] },
    number: { name: "数字", examples: ["12", "0.25", '"1/3"'] },
  };

export const kindName: Record<ReferenceKind, string> = {
  source: "来源",
  "claim-or-source": "说法或来源",
  claim: "说法",
  person: "人物",
  party: "当事方",
  principal: "主要当事方",
  round: "会谈轮次",
  issue: "议题",
  option: "本议题的选项",
  package: "方案",
  instrument: "协议或法律",
  step: "步骤",
  statement: "陈述",
  entry: "条目",
};

export const geniusFault: Record<GeniusFault, string> = {
  "no-domain": "没有谈判领域的描述",
  "no-profile": "除领域外没有偏好文件",
  "issue-not-in-domain": "偏好文件提到领域中没有的议题",
  "issue-without-values": "有议题没有取值",
  "issue-index-missing": "有议题没有序号",
  "weight-missing": "有议题没有权重",
  "evaluation-missing": "有取值没有评分",
  "unknown-item": "偏好文件评了领域中没有的取值",
  "negative-value": "有评分为负数",
  "all-weights-zero": "所有权重都为零",
  "unsupported-issue-kind": "有议题属于无法转换的类型",
  "unsupported-evaluator": "有议题的评分方式无法转换",
  "unsupported-utility-space": "偏好文件中的方案价值不是各议题之和",
  "number-malformed": "有数字的写法不正确",
  "bounds-missing": "有数值议题没有上下限",
  "issue-repeated": "有议题重复",
  "item-repeated": "有取值重复",
  "issue-name-differs": "偏好文件中的议题名称与领域中的不同",
  "reservation-missing": "偏好文件没有给出无协议价值",
  "discount-unused": "折扣系数未被采用",
  "profile-repeated": "同一份偏好文件给出了两次",
  "profile-same": "两份偏好文件内容相同",
  "single-profile": "只有一份偏好文件，案卷因此只有一个当事方",
  "not-xml": "该文件不是XML",
};

/** What to do about a foreign file that cannot be converted. */
export const exportAgain = "请改正文件，或从生成它的程序重新导出。";

/** What to do where converting goes on all the same. */
export const geniusRemedy: { readonly [Fault in GeniusFault]?: string } = {
  "issue-name-differs": "以领域中的名称为准；若本意是另一个议题，请改正偏好文件。",
  "reservation-missing": "如果知道该方的无协议价值，请写入案卷。",
  "discount-unused": "无需处理：价值在同一时点比较，不作折扣。",
  "profile-repeated": "请为每一方各给一份偏好文件，且只给一次。",
  "profile-same": "若分属两方，则无需处理；否则请给出所要的文件。",
  "single-profile":
    "请一并导入其他各方的偏好文件，或把它们的要求写入案卷；只有一方时，无法判断哪些方案可接受。",
  "not-xml": "GENIUS的领域和偏好文件是以“<”开头的XML文件，请给出这些文件。",
  "no-profile": "请在领域文件之外，为每一方各给一份偏好文件。",
  "no-domain": "请连同偏好文件一并给出领域文件。",
};

export const syntaxFault: Record<SyntaxFault, { readonly fault: string; readonly remedy: string }> = {
  indentation: { fault: "缩进不一致", remedy: "同属一处的条目请使用相同数目的空格缩进。" },
  tab: { fault: "应为空格处出现制表符", remedy: "请用空格缩进。" },
  "missing-character": { fault: "缺少字符", remedy: "每个引号和括号都要成对闭合。" },
  escape: { fault: "反斜线后的字符不合规定", remedy: "请把文字放入单引号。" },
  unquoted: { fault: "文字需要加引号", remedy: "请给文字加上引号。" },
  colon: {
    fault: "未加引号的文字中有冒号和空格",
    remedy: "请给文字加上引号；如果本意是两个键，请各写一行。",
  },
  key: { fault: "键的写法不正确", remedy: "先写键，再写冒号和空格，然后写值。" },
  alias: { fault: "引用的内容不存在", remedy: "请把重复的部分完整写出。" },
  tag: { fault: "使用了类型标记", remedy: "请删除以叹号开头的词。" },
  directive: { fault: "有一行以百分号开头", remedy: "请删除该行，或加上引号。" },
  "several-documents": {
    fault: "文件含有多个文档",
    remedy: "每个文件只保留一个文档，并删除由三个连字符构成的行。",
  },
  unexpected: { fault: "此处出现意外内容", remedy: "请检查本行和上一行：可能缺少逗号或引号。" },
};

export const amountFault: Record<
  ProblemValues["amount-bounds"]["reason"],
  { readonly fault: string; readonly remedy: string }
> = {
  step: { fault: "步长不大于零", remedy: "请写正的步长。" },
  ends: { fault: "终点不高于起点", remedy: "请先写较小的数。" },
  remainder: { fault: "按步长不能正好到达终点", remedy: "请选择能整除这段距离的步长。" },
  "too-fine": { fault: "步数过多", remedy: "请选择更大的步长。" },
};

export const mean = (suggestion: string | undefined, otherwise: string, f: Format) =>
  suggestion === undefined ? otherwise : `如果本意是${f.literal(suggestion)}，请这样写。`;

export const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));
