import type { ExactNumber, Text } from "../../dossier/schema/primitives.ts";
import type { BetterFounded, SourcedClaim } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { RecordFindingSentences } from "../messages.ts";
import { ordinalRound } from "./nouns.ts";

const better: Record<BetterFounded, string> = {
  record: " والسجل أرجح سندًا.",
  claim: " والإفادة أرجح سندًا.",
  open: " ولا يترجح سند أحدهما.",
};

/** Where both sides have been told, one after the other. */
const side: Record<BetterFounded, string> = {
  record: " والمذكور أخيرًا أرجح سندًا.",
  claim: " والمذكور أولًا أرجح سندًا.",
  open: better.open,
};

const said =
  (f: Format) =>
  ({ claim, source }: SourcedClaim) =>
    `${f.quoted(claim)} (${f.name(source)})`;

const amounts = (low: ExactNumber, high: ExactNumber, unit: Text | null, f: Format) =>
  low === high
    ? f.amount(low, unit ?? undefined)
    : `من ${f.exact(low)} إلى ${f.amount(high, unit ?? undefined)}`;

/** What is wrong with the record, in Arabic. */
export const recordFindings: RecordFindingSentences = {
  "office-out-of-term": ({ claims, person, at, office, ended, begins, holders, standing }, f) => {
    const dates = [
      ...(ended === null ? [] : [`انتهت مدته (${f.date(ended)})`]),
      ...(begins === null ? [] : [`لم تبدأ مدته${ended === null ? "" : " التالية"} بعد (${f.date(begins)})`]),
    ];
    const others = holders.length === 0 ? "" : ` والاسم المسجل لذلك الوقت: ${f.names(holders)}.`;
    return (
      `يرد اسم ${f.name(person)} خارج مدة المنصب المسجلة: ${f.list(claims.map(said(f)))}. والحديث هنا عن ${f.date(at)}، ` +
      `والمنصب المسجل ${f.quoted(office)} ${f.list(dates)}.${others}${better[standing]}`
    );
  },

  "claims-in-contradiction": ({ one, others, standing }, f) =>
    `المصادر غير متفقة: ${said(f)(one)}، في مقابل ${f.list(others.map(said(f)))}.${side[standing]}`,

  "claim-against-round": ({ claim, number, recorded, standing }, f) => {
    const round = number === null ? "الجولة" : ordinalRound(number, f);
    const has =
      recorded.what === "place"
        ? `مكانها ${f.name(recorded.place)}`
        : recorded.what === "date"
          ? `موعدها ${f.date(recorded.from)}${recorded.to === null ? "" : ` إلى ${f.date(recorded.to)}`}`
          : `الوساطة فيها: ${f.names(recorded.mediators, "definite")}`;
    return `إفادة لا تتفق مع ما هو مسجل عن ${round} (${has}): ${said(f)(claim)}.${better[standing]}`;
  },

  "figure-out-of-range": ({ claim, what, unit, low, high, standing }, f) =>
    `رقم يقع خارج المسجل عن ${f.name(what)} (${amounts(low, high, unit, f)}): ${said(f)(claim)}.${better[standing]}`,

  "circular-sources": ({ entries }, f) =>
    entries.length === 1
      ? `لا يستند ${f.list(entries.map(f.quoted))} إلا إلى نفسه.`
      : `يستند بعض هذه إلى بعض في حلقة: ${f.list(entries.map(f.quoted))}.`,

  "round-overdue": ({ number, place, last }, f) => {
    const which = number === null ? "جولة" : ordinalRound(number, f);
    const where = place === null ? "" : ` في ${f.name(place)}`;
    return `كان آخر موعد مسجل لانعقاد ${which}${where} هو ${f.date(last)}، ولا نتيجة مسجلة لها.`;
  },

  "weak-grounds": ({ party, grounds }, f) =>
    `أحد التقديرات${party === null ? "" : ` بشأن ${f.name(party, "definite")}`} لا يستند إلا إلى أسس ضعيفة (عددها ${f.count(grounds)}): ` +
    `منقوضة أو متجاوَزة أو ضعيفة الاحتمال أو من مصدر غير موثوق.`,

  "unsupported-source": ({ source }, f) => `لا شيء في الملف المعروض يستند إلى المصدر ${f.quoted(source)}.`,
};
