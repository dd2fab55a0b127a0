import type { ExactNumber, Text } from "../../dossier/schema/primitives.ts";
import type { BetterFounded, SourcedClaim } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { RecordFindingSentences } from "../messages.ts";
import { ordinalRound } from "./nouns.ts";

const better: Record<BetterFounded, string> = {
  record: " अभिलेख का आधार अधिक पुष्ट है।",
  claim: " दावे का आधार अधिक पुष्ट है।",
  open: " किसी का आधार अधिक पुष्ट नहीं है।",
};

/** Where both sides have been told, one after the other. */
const side: Record<BetterFounded, string> = {
  ...better,
  record: " बाद वाली बात का आधार अधिक पुष्ट है।",
  claim: " पहली बात का आधार अधिक पुष्ट है।",
};

const said =
  (f: Format) =>
  ({ claim, source }: SourcedClaim) =>
    `${f.quoted(claim)} (${f.name(source)})`;

const amounts = (low: ExactNumber, high: ExactNumber, unit: Text | null, f: Format) =>
  low === high
    ? f.amount(low, unit ?? undefined)
    : `${f.exact(low)} से ${f.amount(high, unit ?? undefined)} तक`;

/** What is wrong with the record, in Hindi. */
export const recordFindings: RecordFindingSentences = {
  "office-out-of-term": ({ claims, person, at, office, ended, begins, holders, standing }, f) => {
    const dates = [
      ...(ended === null ? [] : [`समाप्त (${f.date(ended)})`]),
      ...(begins === null ? [] : [`${ended === null ? "" : "फिर "}आरंभ नहीं (${f.date(begins)})`]),
    ];
    const others = holders.length === 0 ? "" : ` उस समय के लिए दर्ज नाम: ${f.names(holders)}।`;
    return (
      `${f.name(person, "oblique")} का नाम दर्ज कार्यकाल के बाहर आया है: ${f.list(claims.map(said(f)))}। बात ${f.date(at)} की है; ` +
      `दर्ज पद ${f.quoted(office)} का कार्यकाल: ${f.list(dates)}।${others}${better[standing]}`
    );
  },

  "claims-in-contradiction": ({ one, others, standing }, f) =>
    `स्रोत एकमत नहीं हैं: ${said(f)(one)}; इसके विपरीत ${f.list(others.map(said(f)))}।${side[standing]}`,

  "claim-against-round": ({ claim, number, recorded, standing }, f) => {
    const round = number === null ? "इस दौर" : ordinalRound(number, f);
    const has =
      recorded.what === "place"
        ? `स्थान ${f.name(recorded.place)}`
        : recorded.what === "date"
          ? `तिथि ${f.date(recorded.from)}${recorded.to === null ? "" : ` से ${f.date(recorded.to)} तक`}`
          : `मध्यस्थ ${f.names(recorded.mediators)}`;
    return `एक दावा अभिलेख से मेल नहीं खाता (${round}, दर्ज ${has}): ${said(f)(claim)}।${better[standing]}`;
  },

  "figure-out-of-range": ({ claim, what, unit, low, high, standing }, f) =>
    `एक आँकड़ा ${f.name(what, "oblique")} के दर्ज मान (${amounts(low, high, unit, f)}) से बाहर है: ${said(f)(claim)}।${better[standing]}`,

  "circular-sources": ({ entries }, f) =>
    entries.length === 1
      ? `${f.list(entries.map(f.quoted))} केवल स्वयं पर टिका है।`
      : `ये एक-दूसरे पर चक्र में टिके हैं: ${f.list(entries.map(f.quoted))}।`,

  "round-overdue": ({ number, place, last }, f) => {
    const which = number === null ? "एक दौर" : ordinalRound(number, f);
    const where = place === null ? "" : `; स्थान ${f.name(place)}`;
    return `${which} ${f.date(last)} तक होना था${where}; इसका कोई परिणाम दर्ज नहीं है।`;
  },

  "weak-grounds": ({ party, grounds }, f) =>
    `${party === null ? "" : `${f.name(party, "oblique")} के बारे में `}एक आकलन केवल कमज़ोर आधार पर टिका है (संख्या ${f.count(grounds)}): ` +
    `खंडित, बाद के कथन से बदला हुआ, असंभाव्य या अविश्वसनीय स्रोत का।`,

  "unsupported-source": ({ source }, f) => `दिखाए गए डोज़ियर में कुछ भी स्रोत ${f.quoted(source)} पर नहीं टिका है।`,
};
