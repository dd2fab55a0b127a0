import type { ChangeWords } from "../change-words.ts";

/** What differs between two states of a dossier, in Chinese. */
export const change: ChangeWords = {
  heading: { title: "新变化", since: "自", record: "记录和判断的变化", conclusions: "结论的变化" },
  same: { record: "案卷内容没有变化。", conclusions: "结论没有变化。" },
  entry: {
    added: ({ what }) => `新增：${what}`,
    removed: ({ what }) => `不再存在：${what}`,
    changed: ({ what, fields }, f) => `变更：${what}${fields.length === 0 ? "" : `（${f.list(fields)}）`}`,
  },
  finding: {
    new: ({ sentence }) => `新增：${sentence}`,
    gone: ({ sentence }) => `不再成立：${sentence}`,
    changed: ({ before, after }) => `现在：${after}此前：${before}`,
  },
  package: {
    "package-lost": ({ package: name, parties, reasons, changed }, f) => {
      const who = parties.length === 0 ? "" : `对${f.names(parties)}而言`;
      const what = name === null ? "纳什方案" : `方案${f.quoted(name)}`;
      return `${what}${who}不再可接受，原因是：${reasons.join("")}${since(changed, f.list)}`;
    },
    "package-won": ({ package: name, parties, reasons, changed }, f) => {
      const who = parties.length === 0 ? "" : `对${f.names(parties)}而言`;
      const what = name === null ? "纳什方案" : `方案${f.quoted(name)}`;
      return `${what}${who}现已可接受，此前的障碍是：${reasons.join("")}${since(changed, f.list)}`;
    },
  },
};

function since(changed: readonly string[], list: (items: readonly string[]) => string): string {
  return changed.length === 0 ? "" : `变化之处：${list(changed)}。`;
}
