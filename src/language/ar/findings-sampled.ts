import type { JudgementWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { SampledFindingSentences } from "../messages.ts";
import { counted, preferenceSet } from "./nouns.ts";

function judgement(on: JudgementWords, f: Format): string {
  const party = f.name(on.party, "definite");
  switch (on.kind) {
    case "weight":
      return `وزن ${f.quoted(on.issue)} لدى ${party}`;
    case "value":
      return `قيمة ${f.quoted(on.option)} لدى ${party}`;
    case "noDeal":
      return `قيمة عدم الاتفاق لدى ${party}`;
  }
}

/** The findings on preference sets in Arabic. */
export const sampledFindings: SampledFindingSentences = {
  "zone-range": ({ sets, low, median, high, none }, f) => {
    const drawn = `${counted(sets, preferenceSet, f, "oblique")} مسحوبة من كل ما يتفق مع المعطيات`;
    if (none === 1) return `لا توجد حزمة مقبولة لدى الأطراف جميعًا في أي من ${drawn}.`;
    const many =
      low === high
        ? `يبلغ عدد الحزم المقبولة لدى الأطراف جميعًا ${f.count(low)}`
        : `يتراوح عدد الحزم المقبولة لدى الأطراف جميعًا بين ${f.count(low)} و${f.count(high)}`;
    const some =
      none === 0
        ? "ولا تخلو أي مجموعة من المجموعات المسحوبة من حزمة مقبولة."
        : `وفي ${f.share(none)} من المجموعات لا توجد حزمة مقبولة.`;
    return `عبر ${drawn}، ${many} في تسع مجموعات من كل عشر (الوسيط ${f.count(median)}). ${some}`;
  },

  "reference-point-held": ({ share, hangsOn }, f) => {
    const goesWith = hangsOn === null ? "" : `، وأكثر ما يرتبط به ذلك ${judgement(hangsOn, f)}`;
    return (
      `تبقى النقطة المرجعية مقبولة لدى الأطراف جميعًا في ${f.share(share)} من مجموعات التفضيلات${goesWith}. ` +
      `ويبيّن ذلك مدى توقف الجواب على ما ليس معلومًا، وليس توقعًا للتوصل إلى اتفاق.`
    );
  },
};
