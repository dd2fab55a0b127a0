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
  "not-a-moment": ({ option, found }, f) =>
    `${f.literal(option)}需要带时区的日期和时间，如${f.literal("2025-04-18T06:00:00Z")}，而不是${f.literal(found)}。`,
  "not-a-whole": ({ option, found, low, high }, f) =>
    `${f.literal(option)}应为${low}到${high}之间的整数，不能是${f.literal(found)}。`,
  "before-anything": ({ date, earliest }, f) =>
    `截至${f.date(date)}，案卷中的会谈、事件和说法均尚未为人所知；案卷中最早的日期是${f.date(earliest)}。`,
  "json-goes-on": ({ option }, f) => `该命令会持续运行，无法只输出一个JSON值；请加上${f.literal(option)}。`,
  "unknown-revision": ({ found, path, known }, f) =>
    known.length === 0
      ? `${f.literal(path)}不在存储中，因此没有修订${f.literal(found)}；日期写作${f.literal("2025-04-18")}。`
      : `${f.literal(path)}没有修订${f.literal(found)}；最新的有${literals(known, f)}。`,
  "not-a-document": ({ path, formats }, f) =>
    `${f.literal(path)}不是可读取的文件；可读取的格式有：${f.list(formats.map(f.literal))}。`,
  "memory-unreadable": ({ path }, f) =>
    `${f.literal(path)}保存着以前的译文，却无法作为JSON读取；请更正它，或将其移走后重新开始。`,
  "nothing-changed": () => "自该日以来，公开内容没有变动，无可起草。",
  "no-round-ahead": () => "在此日期之后没有已宣布的会谈，无可预览。",
  "not-an-address": ({ option, found }, f) =>
    `${f.literal(option)}应为${f.literal("https://talks.example")}这样的网址，不能是${f.literal(found)}。`,
  "unknown-package": ({ found, known }, f) =>
    `案卷中没有方案${f.literal(found)}${known.length === 0 ? "" : `；现有${literals(known, f)}`}。` +
    `方案也可以写成${f.literal("issue=option,issue=option")}。`,
  "unknown-issue": ({ found, known }, f) => `案卷中没有议题${f.literal(found)}；现有${literals(known, f)}。`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `${f.literal(issue)}不能选${f.literal(found)}；可以选${literals(allowed, f)}。`,
  "not-a-pair": ({ found }, f) =>
    `${f.literal(found)}不是对议题的选择；方案写作${f.literal("issue=option,issue=option")}。`,
  "nothing-chosen": ({ issue, allowed }, f) =>
    `${f.literal(issue)}上没有选择；可以选${literals(allowed, f)}。`,
  "chosen-twice": ({ issue }, f) => `${f.literal(issue)}上有两个选择；方案只能选一个。`,
  "incomplete-package": ({ missing }, f) =>
    `方案要在每个议题上作出选择；尚未选择的有${literals(missing, f)}。`,
  "cannot-write": ({ path, detail }, f) => `${f.literal(path)}无法写入：${f.literal(detail)}。`,
  "settings-unreadable": ({ found }, f) =>
    `${f.literal(found)}无法作为设置读取；设置用JSON书写，例如${f.literal('{"positions":"declared"}')}。`,
  "path-unknown": ({ path, known, suggestion }, f) =>
    `结果中${f.literal(path)}处没有内容；现有${literals(known, f)}。${orMean(suggestion, f)}`,
  "file-exists": ({ path }, f) => `${f.literal(path)}已经存在；加上${f.literal("--force")}可以覆盖。`,
  "folder-in-use": ({ path }, f) =>
    `${f.literal(path)}中有已发布简报以外的内容，未作改动；请另用一个文件夹。`,
  "folder-missing": ({ path }, f) => `没有可写入的文件夹${f.literal(path)}；请先建立，或改用其他文件夹。`,
  "store-missing": ({ path }, f) =>
    `${f.literal(path)}处还没有存储；用${f.literal("--data")}可以指定另一个文件夹。`,
  "store-exists": ({ path }, f) =>
    `${f.literal(path)}处已有存储；加上${f.literal("--force")}会把它另名保留，再恢复备份。`,
  "store-in-use": ({ path }, f) => `存储${f.literal(path)}正在使用；请先关闭工作台再试。`,
  "store-newer": ({ path }, f) =>
    `存储${f.literal(path)}由本程序的更新版本写成。请更新程序，或用${f.literal("--data")}指定另一个文件夹。`,
  "store-unusable": ({ path, detail }, f) =>
    `存储${f.literal(path)}无法使用：${f.literal(detail)}。请用${f.literal("concordat restore")}放入备份，或用${f.literal("--data")}指定另一个文件夹。`,
  "backup-damaged": ({ path, detail }, f) => `${f.literal(path)}不完整，未作任何改动：${f.literal(detail)}。`,
  "backup-newer": ({ path }, f) =>
    `${f.literal(path)}由本程序的更新版本写成，未作任何改动。请更新程序后再试。`,
  "port-taken": ({ port }, f) => `端口${f.literal(String(port))}已被占用；用${f.literal("--port")}可以另选。`,
  "option-not-taken": ({ option, command }, f) => `命令${f.literal(command)}不使用选项${f.literal(option)}。`,
  "out-is-folder": ({ path, file }, f) =>
    `${f.literal(path)}是文件夹；请给出要写入的文件名，例如${f.literal(file)}。`,
  "out-is-file": ({ path }, f) => `${f.literal(path)}是文件，而此处需要文件夹；请换一个名称，或删除该文件。`,
  "not-permitted": ({ path }, f) => `此帐户无权写入${f.literal(path)}；请另选位置，或申请权限。`,
  "unknown-setting": ({ analysis, found, known }, f) =>
    `分析${f.literal(analysis)}没有设置${f.literal(found)}；${known.length === 0 ? "它没有任何设置" : `现有${literals(known, f)}`}。`,
  "setting-refused": ({ analysis, setting, found }, f) =>
    `分析${f.literal(analysis)}的设置${f.literal(setting)}不接受${f.literal(found)}。`,
  "old-node": ({ found, needed }, f) =>
    `当前是Node ${f.literal(found)}；需要Node ${f.literal(String(needed))}或更高版本。`,
};
