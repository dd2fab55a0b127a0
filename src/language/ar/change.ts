import type { ChangeWords } from "../change-words.ts";

/** What differs between two states of a dossier, in Arabic. */
export const change: ChangeWords = {
  heading: { title: "ما الجديد", since: "منذ", record: "في السجل والتقديرات", conclusions: "في الاستنتاجات" },
  same: { record: "لا فرق في مضمون ملف التفاوض.", conclusions: "لا فرق في الاستنتاجات." },
  entry: {
    added: ({ what }) => `جديد: ${what}`,
    removed: ({ what }) => `لم يعد موجودًا: ${what}`,
    changed: ({ what, fields }, f) => `تغيّر: ${what}${fields.length === 0 ? "" : ` (${f.list(fields)})`}`,
  },
  finding: {
    new: ({ sentence }) => `جديد: ${sentence}`,
    gone: ({ sentence }) => `لم يعد قائمًا: ${sentence}`,
    changed: ({ before, after }) => `الآن: ${after} وقبل ذلك: ${before}`,
  },
  package: {
    "package-lost": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` لدى ${f.names(parties, "definite")}`;
      const what = name === null ? "حزمة ناش" : `الحزمة ${f.quoted(name)}`;
      return `لم تعد ${what} مقبولة${to}. والسبب: ${reasons.join(" ")}${since(changed, f.list)}`;
    },
    "package-won": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` لدى ${f.names(parties, "definite")}`;
      const what = name === null ? "حزمة ناش" : `الحزمة ${f.quoted(name)}`;
      return `صارت ${what} مقبولة${to}. وكان المانع: ${reasons.join(" ")}${since(changed, f.list)}`;
    },
  },
};

function since(changed: readonly string[], list: (items: readonly string[]) => string): string {
  return changed.length === 0 ? "" : ` وما تغيّر: ${list(changed)}.`;
}
