import { type Format, isolate } from "../format.ts";
import type { FrameWords, RoundName } from "../frame-words.ts";

/** Words of the frame, in Hindi. */
export const frame: FrameWords = {
  searchAndCommands: "खोज और आदेश",
  placeholder: "कोई नाम, स्रोत का कोई शब्द, या आदेश",
  nothingFound: "पढ़ी जा रही तारीख़ तक ज्ञात किसी भी प्रविष्टि में ये सभी शब्द नहीं हैं।",
  options: "विकल्प",
  terms: "शब्दावली",
  commands: "आदेश",
  commandsNote:
    "जो भी दर्ज है उसे चारों में से किसी भी भाषा में खोजने के लिए लिखें। आदेश के पास दी गई कुंजियाँ हर पृष्ठ पर चलती हैं।",
  previousRound: "पिछले दौर तक की जानकारी पढ़ें",
  nextRound: "अगले दौर तक की जानकारी पढ़ें",
  notKnown: "पढ़ी जा रही तारीख़ तक यहाँ कुछ दर्ज नहीं; संभव है यह बाद में ज्ञात हुआ हो।",
  nothingKnown: ({ date }, f) =>
    `तब तक यहाँ दर्ज कोई दौर, घटना या दावा ज्ञात नहीं था। दर्ज सबसे पहली तारीख़ ${f.date(date)} है; यह पृष्ठ क्या बताता है, देखने के लिए वही या उसके बाद की तारीख़ चुनें।`,
  found: ({ entries }, f) => `परिणाम: ${f.count(entries)}`,
  more: ({ entries }, f) => `${f.count(entries)} और; खोज सीमित करने के लिए एक शब्द जोड़ें`,
  readAsOf: ({ date, round }, f) =>
    `${f.date(date)} तक ज्ञात जानकारी${round === null ? "" : `: ${nearby(theRound(round, f), round.days)}`}।`,
  goToRound: ({ date, round }, f) => `${f.date(date)} पर जाएँ: ${theRound(round, f)}`,
  notUnderstood: ({ parts }, f) =>
    `पते में ऐसा कुछ माँगा गया है जो यहाँ दर्ज नहीं: ${f.list(parts.map(f.literal))}। दृश्य उसके बिना दिखाया गया है।`,
  unknownLanguage: ({ asked, shown }, f) =>
    `पते में ${f.literal(asked)} भाषा माँगी गई है, जो यहाँ उपलब्ध नहीं। अभी दिखाई जा रही भाषा: ${isolate(shown)}। दूसरी चुनें:`,
};

function nearby(round: string, days: -1 | 0 | 1): string {
  return days === 0 ? `${round} का दिन` : days === -1 ? `${round} से एक दिन पहले` : `${round} के एक दिन बाद`;
}

function theRound({ number, place }: RoundName, f: Format): string {
  const name = number === null ? "एक दौर" : `दौर ${f.count(number)}`;
  return place === null ? name : `${f.name(place, "oblique")} में ${name}`;
}
