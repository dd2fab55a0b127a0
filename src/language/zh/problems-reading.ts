import type { ProblemSentences } from "../messages.ts";
import { exportAgain, formatName, literals, mean, syntaxFault, typeName } from "./problem-words.ts";

/** What keeps a file from being read as a dossier and what to do, in Chinese. */
export const readingProblems = {
  "file-missing": ({ path }, f) => ({
    message: `没有名为${f.literal(path)}的文件或文件夹。`,
    remedy: "请检查路径；路径从启动命令的文件夹算起。",
  }),
  "file-unreadable": ({ path, detail, fault }, f) => ({
    message:
      fault === "not-permitted"
        ? `此帐户无权读取${f.literal(path)}。`
        : fault === "link-loop"
          ? `${f.literal(path)}是指回自身的链接。`
          : `${f.literal(path)}无法读取：${f.literal(detail)}。`,
    remedy:
      fault === "not-permitted"
        ? "请申请权限，或把它复制到可以读取的地方。"
        : "请检查文件是否完整、是否允许读取，或另行指定。",
  }),
  "not-a-file": ({ path, folder }, f) => ({
    message: folder
      ? `${f.literal(path)}是文件夹，而此处需要文件。`
      : `${f.literal(path)}不是文件，而是设备、套接字或可能无人写入的管道。`,
    remedy: folder ? "请指定一个文件。" : "请指定文件或文件夹，或先将管道内容写入文件。",
  }),
  "folder-empty": ({ path }, f) => ({
    message: `文件夹${f.literal(path)}中没有YAML或JSON文件。`,
    remedy: "请把案卷的文件放入其中，或指定另一个文件夹。",
  }),
  "link-outside": ({ path }, f) => ({
    message: `${f.literal(path)}是指向文件夹之外的链接，未予读取。`,
    remedy: "请把文件复制到文件夹内。",
  }),
  "too-many-files": ({ limit }, f) => ({
    message: `文件夹中的文件超过${f.count(limit)}个。`,
    remedy: "请合并一部分，或只指定案卷所在的文件夹。",
  }),
  "file-too-large": ({ megabytes, limitMegabytes, foreign }, f) => ({
    message: `文件大小为${f.number(megabytes, 1)}MB，最多读取${f.number(limitMegabytes, 1)}MB。`,
    remedy: foreign ? exportAgain : "请把案卷分成同一文件夹中的几个文件。",
  }),
  "dossier-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `全部文件共${f.number(megabytes, 1)}MB，最多读取${f.number(limitMegabytes, 1)}MB。`,
    remedy: "请把长篇原文放在案卷之外，只引用其来源。",
  }),
  "file-empty": ({ foreign }, f) => ({
    message: "文件是空的。",
    remedy: foreign ? exportAgain : `请至少写上${f.literal("concordat: 1")}和标题，或删除该文件。`,
  }),
  "not-text": ({ character }, f) =>
    character === undefined
      ? { message: "文件不是UTF-8文本。", remedy: "请保存为UTF-8文本。" }
      : {
          message: `此处有控制字符${f.literal(character)}，文本中不应出现。`,
          remedy: "请删除，并检查文件是否在传送中损坏。",
        },
  syntax: ({ fault, detail }, f) => ({
    message: `文本无法作为YAML读取：${syntaxFault[fault].fault}${detail === undefined ? "" : `（${f.literal(detail)}）`}。`,
    remedy: syntaxFault[fault].remedy,
  }),
  unclosed: ({ opening, closing }, f) => ({
    message: `${f.literal(opening)}在此打开，却没有闭合。`,
    remedy: `请在其结束处写上${f.literal(closing)}，并缩进到该处为止的各行；如果文件在中途断开，则复制不完整。`,
  }),
  "too-deep": ({ limit, foreign }, f) => ({
    message: `条目的嵌套超过${f.count(limit)}层。`,
    remedy: foreign ? exportAgain : "请减少嵌套；案卷的任何部分都不需要这样深。",
  }),
  "too-many-values": ({ limit }, f) => ({
    message: `案卷中的值超过${f.count(limit)}个。`,
    remedy: "请把谈判分成几个案卷。",
  }),
  "too-many-aliases": ({ limit }, f) => ({
    message: `文件中的重复引用超过${f.count(limit)}处。`,
    remedy: "请把重复的部分完整写出。",
  }),
  "reserved-key": ({ key }, f) => ({
    message: `${f.literal(key)}不能用作键。`,
    remedy: "请另选名称。",
  }),
  "merge-key": (_, f) => ({
    message: `${f.literal("<<")}会在不显示的情况下并入条目，因此不予读取。`,
    remedy: "请把要并入的条目完整写出。",
  }),
  "duplicate-key": ({ key, firstLine }, f) => ({
    message: `键${f.literal(key)}在同一处出现两次，首次在第${f.count(firstLine)}行。`,
    remedy: "请保留其一，或将二者合并。",
  }),
  "duplicate-section": ({ section, otherFile }, f) => ({
    message: `${f.literal(section)}部分在${f.literal(otherFile)}中也有。`,
    remedy: "请只写在一个文件中；只有列表和偏好可以分写在几个文件中。",
  }),
  "not-a-dossier": ({ found }, f) => ({
    message: `案卷由若干部分组成，而此处是${f.literal(found)}。`,
    remedy: `请以${f.literal("concordat: 1")}、标题和第一个部分开头。`,
  }),
  "format-version": ({ found, expected }, f) => ({
    message: `案卷标明的格式版本是${f.literal(found)}，此处读取的是版本${f.count(expected)}。`,
    remedy: `请写${f.literal(`concordat: ${expected}`)}，或使用与案卷相符的程序版本。`,
  }),
  "wrong-type": ({ expected, found, form }, f) => ({
    message: `此处应为：${typeName[expected]}；实际是：${f.literal(found)}。`,
    remedy: `请改写为：${form === undefined ? typeName[expected] : f.literal(form)}。`,
  }),
  "missing-key": ({ key }, f) => ({
    message: `缺少键${f.literal(key)}。`,
    remedy: `请在此条目中加上${f.literal(key)}。`,
  }),
  "empty-value": ({ key }, f) => ({
    message: `键${f.literal(key)}后面没有内容。`,
    remedy: "请写上值，或删除该键。",
  }),
  "empty-text": () => ({ message: "文字是空的。", remedy: "请写上内容，或删除该键。" }),
  "too-long": ({ atMost }, f) => ({
    message: `文字超过${f.count(atMost)}个字符。`,
    remedy: "请缩短，或把其余部分写入备注。",
  }),
  "unknown-key": ({ key, suggestion, known }, f) => ({
    message: `此处没有键${f.literal(key)}。`,
    remedy: mean(
      suggestion,
      known === undefined
        ? "请删除，或把内容写入备注。"
        : `请删除，或使用此处可以添加的键：${literals(known, f)}。`,
      f,
    ),
  }),
  "misplaced-key": ({ key }, f) => ({
    message: `键${f.literal(key)}不能与本条目的其他键并用。`,
    remedy: "请删除，或另写一个条目。",
  }),
  "unknown-section": ({ key, suggestion }, f) => ({
    message: `案卷没有名为${f.literal(key)}的部分。`,
    remedy: mean(suggestion, "请删除，或把内容写入已有的部分。", f),
  }),
  "not-one-of": ({ found, allowed, suggestion }, f) => ({
    message: `此处不能写${f.literal(found)}；可以写${literals(allowed, f)}。`,
    remedy: mean(suggestion, "请写允许的词之一。", f),
  }),
  "bad-format": ({ expected, found }, f) => ({
    message: `${f.literal(found)}不是${formatName[expected].name}。`,
    remedy: `请写${formatName[expected].name}，例如${literals(formatName[expected].examples, f)}。`,
  }),
  "out-of-range": ({ found, low, high }, f) => {
    const limits = [
      ...(low === undefined ? [] : [`不低于${f.literal(low)}`]),
      ...(high === undefined ? [] : [`不高于${f.literal(high)}`]),
    ];
    const allowed = limits.length === 0 ? "格式允许" : limits.join("且");
    return { message: `${f.literal(found)}超出范围。`, remedy: `请写${allowed}的值。` };
  },
  "too-few": ({ atLeast }, f) => ({
    message: `此处条目过少，至少需要${f.count(atLeast)}个。`,
    remedy: "请补上缺少的条目，或删除该列表。",
  }),
  "too-many": ({ atMost }, f) => ({
    message: `此处条目过多，最多读取${f.count(atMost)}个。`,
    remedy: "请删除不需要的条目。",
  }),
  "not-a-number": ({ found }, f) => ({
    message: `${f.literal(found)}不是数字。`,
    remedy: `请写${f.literal("12")}或${f.literal("0.25")}这样的数，或写带引号的分数，例如${f.literal('"1/3"')}。`,
  }),
  "xml-syntax": ({ detail }, f) => ({
    message: `文本无法作为XML读取：${f.literal(detail)}。`,
    remedy: "请检查文件是否完整、结构是否正确。",
  }),
  "xml-forbidden": ({ what }, f) => ({
    message: `XML文件中含有${f.literal(what)}，为安全起见不予读取。`,
    remedy: "请将其删除后重新导入。",
  }),
  "further-problems": ({ count }, f) => ({
    message: `另有${f.count(count)}个问题未列出。`,
    remedy: "请先改正以上问题，再次检查。",
  }),
} satisfies Partial<ProblemSentences>;
