import type { Format } from "../format.ts";
import type { FindingSentences } from "../messages.ts";
import type { CureWords, PartWords, RoadmapFindingValues, RoadmapWords } from "../roadmap-words.ts";
import { counted, day, draw, phase, roadmapStep, tranche } from "./nouns.ts";

function part({ what, tranche: at, of }: PartWords, f: Format): string {
  return of === 1 ? f.quoted(what) : `${f.quoted(what)} (الدفعة ${f.count(at)} من ${f.count(of)})`;
}

function cure({ kind, step, others, party, amount }: CureWords, f: Format): string {
  const name = f.name(party, "definite");
  const alone = step === null ? "" : part(step, f);
  const what = others === 0 ? alone : `${alone} مع ${counted(others, roadmapStep, f, "oblique")} غيرها`;
  const measure = amount ?? 0;
  switch (kind) {
    case "guarantee":
      return `ضمان خارجي قدره ${f.number(measure)} من النقاط يُفقَد عند انسحاب ${name}`;
    case "split":
      return `تنفيذ ${what} على ${counted(measure, tranche, f, "oblique")}`;
    case "reorder":
      return amount === null && others > 0
        ? `تنفيذ ${alone} من غير انتظار ${counted(others, roadmapStep, f, "oblique")}`
        : "أفضل ترتيب";
    case "escrow":
      return `حفظ ${f.share(measure)} من ${what} لدى طرف ثالث حتى النهاية`;
    case "snapback":
      return `استرجاع ${what} في غضون ${counted(measure, day, f, "oblique")} من انسحاب ${name}`;
    case "detection":
      return `ملاحظة إخلال ${name} بـ${what} باحتمال لا يقل عن ${f.share(measure)}`;
  }
}

/** The findings on a phased exchange in Arabic. */
export const roadmapFindings: Pick<FindingSentences, keyof RoadmapFindingValues> = {
  "roadmap-holds": ({ steps, phases, days, given }, f) =>
    `${given ? "في هذه الخطة لا يكسب" : "ثمة ترتيب لا يكسب فيه"} أي طرف من الانسحاب في أي لحظة: ${counted(steps, roadmapStep, f, "nominative")} في ` +
    `${counted(phases, phase, f, "oblique")}${days === 0 ? "" : `، ومدتها كلها ${counted(days, day, f, "nominative")}`}.`,
  "guarantee-needed": ({ party, amount, step, covertly, given, atLeast }, f) => {
    const where = step === null ? "قبل الخطوة الأولى" : `بعد ${part(step, f)}`;
    const how = covertly ? "بالإخلال خفية بما بقي عليه" : "بالانسحاب";
    const least = atLeast === null ? "" : ` ولا ترتيب يكفيه أقل من ${f.number(atLeast)} من النقاط.`;
    return `${given ? "في هذه الخطة" : "حتى في أفضل ترتيب"}، مكسب ${f.name(party, "definite")} ${how} ${where} هو ${f.number(amount)} من النقاط، ولا بد من ضمان بهذا القدر.${least}`;
  },
  "guarantee-lowered": ({ cure: one, before, after }, f) =>
    after === 0
      ? `ما يزيل كل مكسب من الانسحاب: ${cure(one, f)}.`
      : `أكثر ما يخفض الضمان اللازم: ${cure(one, f)}، من ${f.number(before)} إلى ${f.number(after)} من النقاط.`,
  "completion-tempts": ({ party, amount }, f) =>
    `بعد تنفيذ الخطوات كلها، مكسب ${f.name(party, "definite")} من استرجاع ما يمكن استرجاعه ${f.number(amount)} من النقاط: فالاتفاق المكتمل لا يصمد بنفسه.`,
  "not-worth-starting": ({ party, whole, noDeal }, f) =>
    `الخطوات كلها تساوي لدى ${f.name(party, "definite")} ${f.number(whole)} مقارنةً بالوضع الراهن، وعدم الاتفاق ${f.number(noDeal)}: فلا تستحق هذه الخطوات البدء بها.`,
  "roadmap-over-ranges": ({ samples, share, hangsOn }, f) =>
    `عبر ${counted(samples, draw, f, "oblique")} من المجالات المسجّلة، لا يكسب أي طرف من الانسحاب في ${f.share(share)} منها` +
    `${hangsOn === null ? "" : `، وأكثر ما يرتبط به مقدار الضمان اللازم هو الحكم على ${f.quoted(hangsOn)}`}. وليس هذا توقعًا لصمود الاتفاق.`,
};

/** Words for phased exchanges in Arabic. */
export const roadmap: RoadmapWords = {
  roadmap: "خريطة الطريق",
  phase: "المرحلة",
  step: "الخطوة",
  by: "من ينفّذ",
  verifiedBy: "من يتحقق",
  start: "من اليوم",
  duration: "المدة",
  temptation: "المكسب من الانسحاب",
  exposure: "التعرّض للخسارة",
  guarantee: "الضمان اللازم",
  largest: "أكبر ضمان لازم",
  critical: "حرجة",
  nothingDone: "قبل أي خطوة",
  afterStep: "بعد",
  whole: "قيمة الخطوات كلها",
  afterCompletion: "المكسب من الانسحاب بعد الاكتمال",
  cures: "ما يخفض الضمان اللازم",
  before: "قبله",
  after: "بعده",
  atOneMoment: "في لحظة واحدة",
  assumed: "مفترض",
  temptationMeaning:
    "ما يكسبه الطرف إذا انسحب عند هذه النقطة، مقارنةً بتنفيذ الخطوات كلها؛ وما زاد على الصفر إغراء بالانسحاب.",
  exposureMeaning: "ما يخسره الطرف إذا انسحب الآن أسوأ الأطراف الأخرى أثرًا عليه واسترجع على الفور ما يمكنه.",
  openly: "علنًا",
  covertly: "خفية",
  cost: "الكلفة",
  overRanges: "على المجالات",
  countedOverRanges: ({ samples }, f) =>
    `محسوب على ${counted(samples, draw, f, "oblique")} مسحوبة من المجالات المسجّلة، كل مجال بالتساوي ومستقلًا عن غيره. وتغيير البذرة يحرّكه ضمن خطئه. وحصة من هذه العينات لا تتنبأ بشيء`,
  move: "نقل",
  earlier: "مرحلة أبكر",
  later: "مرحلة لاحقة",
  whatIf: "ماذا لو كانت هذه الخطوة على غير ذلك؟",
  detectionProbability: "احتمال ملاحظة الإخلال",
  snapbackDays: "تُسترجع في غضون",
  escrow: "المحفوظ لدى طرف ثالث",
  tranches: "الدفعات",
  notBest: "هذه خطة غير الخطة الفضلى.",
  backToBest: "العودة إلى أفضل ترتيب",
  allSteps: "كل الخطوات المسجّلة",
  drafted: "مسوّدة مستخلصة من التغيّر عن الوضع الراهن، وعلى شخص أن يؤكدها أو يعدّلها.",
  calendar: "تنزيل للتقويم",
  part,
  days: ({ days }, f) => counted(Math.round(days * 10) / 10, day, f, "nominative"),
  phaseNumber: ({ number }, f) => `المرحلة ${f.count(number)}`,
  cure,
  broken: ({ steps, cost }, f) =>
    `تُنفَّذ ${f.list(steps.map((one) => part(one, f)))} في لحظة واحدة؛ ولو جاءت واحدة بعد الأخرى لزاد أكبر ضمان لازم بمقدار ${f.number(cost)} من النقاط.`,
  assumptions: ({ count }, f) =>
    `عدد القيم غير الواردة في الملف ${f.count(count)}: يُفترض أن الإخلال يُلاحَظ يقينًا وفورًا، وأن ما سوى ذلك صفر.`,
  left: ({ party, afterwards, lost }, f) =>
    `${f.name(party)}: يبقى ${f.number(afterwards)}، أي أقل بمقدار ${f.number(lost)} مما لو نُفّذت الخطوات كلها.`,
};
