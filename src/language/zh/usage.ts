import type { UsageSentences } from "../command-line-words.ts";
import type { Format } from "../format.ts";

const orMean = (suggestion: string | undefined, f: Format) =>
  suggestion === undefined ? "" : `是否指${f.literal(suggestion)}？`;

const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));

/** How a command was called wrongly, in Chinese. */
export const usage: UsageSentences = {
  "unknown-command": ({ found, suggestion }, f) => `没有命令${f.literal(found)}。${orMean(suggestion, f)}`,
  "unknown-option": ({ found, suggestion }, f) => `没有选项${f.literal(found)}。${orMean(suggestion, f)}`,
  "missing-argument": ({ argument }, f) => `缺少参数${f.literal(argument)}。`,
  "missing-option-value": ({ option }, f) => `选项${f.literal(option)}需要一个值。`,
  "excess-argument": ({ found }, f) => `参数${f.literal(found)}是多余的。`,
  "unknown-analysis": ({ found, known }, f) => `没有分析${f.literal(found)}；现有${literals(known, f)}。`,
  "unknown-language": ({ found, known }, f) => `此处没有语言${f.literal(found)}；现有${literals(known, f)}。`,
  "not-one-of": ({ option, found, allowed }, f) =>
    `${f.literal(option)}应为${f.either(allowed.map(f.literal))}，不能是${f.literal(found)}。`,
  "not-a-date": ({ option, found }, f) =>
    `${f.literal(option)}应为${f.literal("2025-04-18")}这样的日期，不能是${f.literal(found)}。`,
  "not-a-seed": ({ found }, f) => `种子必须是0到4294967295之间的整数，不能是${f.literal(found)}。`,
  "unknown-package": ({ found, known }, f) =>
    `案卷中没有方案${f.literal(found)}${known.length === 0 ? "" : `；现有${literals(known, f)}`}。` +
    `方案也可以写成${f.literal("issue=option,issue=option")}。`,
  "unknown-issue": ({ found, known }, f) => `案卷中没有议题${f.literal(found)}；现有${literals(known, f)}。`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `${f.literal(issue)}不能选${f.literal(found)}；可以选${literals(allowed, f)}。`,
  "incomplete-package": ({ missing }, f) =>
    `方案要在每个议题上作出选择；尚未选择的有${literals(missing, f)}。`,
  "unknown-file-format": ({ path }, f) =>
    `${f.literal(path)}不属于可以转换的格式；可以转换的是GENIUS领域和偏好文件（XML）。`,
  "cannot-write": ({ path, detail }, f) => `${f.literal(path)}无法写入：${f.literal(detail)}。`,
  "settings-unreadable": ({ detail }, f) => `设置无法作为JSON读取：${f.literal(detail)}。`,
  "settings-refused": ({ analysis, detail }, f) =>
    `分析${f.literal(analysis)}不接受这些设置：${f.literal(detail)}。`,
  "path-unknown": ({ path, nearest }, f) =>
    `结果中没有${f.literal(path)}。${nearest === undefined ? "" : `有的是${f.literal(nearest)}。`}`,
  "file-exists": ({ path }, f) => `${f.literal(path)}已经存在；加上${f.literal("--force")}可以覆盖。`,
  "folder-in-use": ({ path }, f) =>
    `${f.literal(path)}中有已发布简报以外的内容，未作改动；请另用一个文件夹。`,
  "folder-missing": ({ path }, f) => `没有可写入的文件夹${f.literal(path)}。`,
  "needs-terminal": ({ command }, f) => `${f.literal(command)}会提问，需要能够作答的终端。`,
  "port-taken": ({ port }, f) => `端口${f.literal(String(port))}已被占用；用${f.literal("--port")}可以另选。`,
  "old-node": ({ found, needed }, f) =>
    `当前是Node ${f.literal(found)}；需要Node ${f.literal(String(needed))}或更高版本。`,
};
