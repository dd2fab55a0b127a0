import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import type { Count, Format } from "../format.ts";

/** A noun as it stands after a numeral: one, and more than one. */
export interface CountedNoun {
  readonly one: string;
  readonly other: string;
}

export const package_: CountedNoun = { one: "पैकेज", other: "पैकेज" };
export const acceptablePackage: CountedNoun = { one: "स्वीकार्य पैकेज", other: "स्वीकार्य पैकेज" };
export const acceptablePackageOblique: CountedNoun = { one: "स्वीकार्य पैकेज", other: "स्वीकार्य पैकेजों" };
/** Before a postposition the plural takes -ओं. */
export const possiblePackageOblique: CountedNoun = { one: "संभव पैकेज", other: "संभव पैकेजों" };
export const packageOblique: CountedNoun = { one: "पैकेज", other: "पैकेजों" };
export const outcome: CountedNoun = { one: "दक्ष परिणाम", other: "दक्ष परिणाम" };
export const outcomeOblique: CountedNoun = { one: "दक्ष परिणाम", other: "दक्ष परिणामों" };
export const statementOblique: CountedNoun = { one: "कथन", other: "कथनों" };
export const linkage: CountedNoun = { one: "संबद्धता", other: "संबद्धताएँ" };
export const redLine: CountedNoun = { one: "लाल रेखा", other: "लाल रेखाएँ" };
export const error: CountedNoun = { one: "त्रुटि", other: "त्रुटियाँ" };
export const warning: CountedNoun = { one: "चेतावनी", other: "चेतावनियाँ" };
export const fileOblique: CountedNoun = { one: "फ़ाइल", other: "फ़ाइलों" };
export const file: CountedNoun = { one: "फ़ाइल", other: "फ़ाइलें" };
export const vote: CountedNoun = { one: "मत", other: "मत" };
export const answer: CountedNoun = { one: "उत्तर", other: "उत्तर" };
export const laterEntry: CountedNoun = { one: "प्रविष्टि", other: "प्रविष्टियाँ" };
export const preferenceSet: CountedNoun = { one: "वरीयता-समुच्चय", other: "वरीयता-समुच्चय" };
export const problem: CountedNoun = { one: "समस्या", other: "समस्याएँ" };

/** A number with its noun. */
export function counted(count: Count, noun: CountedNoun, format: Format): string {
  // CLDR puts 0 with 1; Hindi usage puts "0" with the plural.
  const shape = count === 0 ? noun.other : format.plural(count, noun);
  return `${count === null ? "अनगिने" : format.count(count)} ${shape}`;
}

/** है or हैं after so many. */
export function are(count: Count): string {
  return count === 1 || count === "1" ? "है" : "हैं";
}

/** "A और B दोनों", "A, B और C सभी". */
export function together(parties: readonly Text[], format: Format): string {
  const all = parties.length === 2 ? " दोनों" : parties.length > 2 ? " सभी" : "";
  return `${format.names(parties, "oblique")}${all}`;
}

const ordinals = ["पहला", "दूसरा", "तीसरा", "चौथा", "पाँचवाँ", "छठा", "सातवाँ", "आठवाँ", "नौवाँ", "दसवाँ"];

/** "दूसरा दौर", "12वाँ दौर". */
export function ordinalRound(number: number, format: Format): string {
  return `${ordinals[number - 1] ?? `${format.count(number)}वाँ`} दौर`;
}

/** "18 अप्रैल 2025 को", "अप्रैल 2025 में", "2025 में". */
export function onDate(date: CalendarDate, format: Format): string {
  return `${format.date(date)} ${date.split("-").length === 3 ? "को" : "में"}`;
}

/** "दूसरे दौर", as before a postposition. */
export function ordinalRoundOblique(number: number, format: Format): string {
  return ordinalRound(number, format)
    .replace(/ाँ(?= दौर)/u, "ें")
    .replace(/ा(?= दौर)/u, "े");
}
