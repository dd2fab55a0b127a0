import type { ChangeWords } from "../change-words.ts";

/** What differs between two states of a dossier, in Hindi. */
export const change: ChangeWords = {
  heading: { title: "नया क्या है", since: "कब से", record: "अभिलेख और आकलनों में", conclusions: "निष्कर्षों में" },
  same: { record: "डोज़ियर की सामग्री में कोई अंतर नहीं है।", conclusions: "किसी निष्कर्ष में अंतर नहीं है।" },
  entry: {
    added: ({ what }) => `नया: ${what}`,
    removed: ({ what }) => `अब नहीं है: ${what}`,
    changed: ({ what, fields }, f) => `बदला: ${what}${fields.length === 0 ? "" : ` (${f.list(fields)})`}`,
  },
  finding: {
    new: ({ sentence }) => `नया: ${sentence}`,
    gone: ({ sentence }) => `अब ऐसा नहीं: ${sentence}`,
    changed: ({ before, after }) => `अब: ${after} पहले: ${before}`,
  },
  package: {
    "package-lost": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` ${f.names(parties, "oblique")} को`;
      const what = name === null ? "नैश पैकेज" : `पैकेज ${f.quoted(name)}`;
      return `${what} अब${to} स्वीकार्य नहीं है। कारण: ${reasons.join(" ")}${since(changed, f.list)}`;
    },
    "package-won": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` ${f.names(parties, "oblique")} को`;
      const what = name === null ? "नैश पैकेज" : `पैकेज ${f.quoted(name)}`;
      return `${what} अब${to} स्वीकार्य है। पहले बाधा: ${reasons.join(" ")}${since(changed, f.list)}`;
    },
  },
};

function since(changed: readonly string[], list: (items: readonly string[]) => string): string {
  return changed.length === 0 ? "" : ` जो बदला: ${list(changed)}।`;
}
