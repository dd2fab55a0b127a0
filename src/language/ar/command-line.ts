import type { CommandLineWords } from "../command-line-words.ts";
import { answer, counted, error, file, onDate, warning } from "./nouns.ts";
import { starter } from "./starter.ts";
import { usage } from "./usage.ts";

/** Everything the command line says, in Arabic. */
export const commandLine: CommandLineWords = {
  tagline: "تفاوض متعدد المسائل يُدوَّن مرة واحدة، ويُحلَّل، ويُعاد كل قول فيه إلى مصدره",
  command: {
    check: "افحص ملف التفاوض واذكر مشكلاته",
    deals: "بيّن أي الحزم يمكن أن توقّعها الأطراف جميعًا",
    analyse: "أجرِ تحليلًا واحدًا، أو التحليلات كلها",
    explain: "بيّن ما تستند إليه قيمة في النتيجة",
    import: "حوّل مجال GENIUS وملفات تفضيلاته إلى ملف تفاوض",
    new: "ابدأ ملف تفاوض بالإجابة عن أسئلة قليلة",
    desk: "افتح ملف التفاوض في المتصفح",
    brief: "انشر إحاطة: صفحة وبطاقة ونص مرافق لكل لغة",
    read: "بيّن ما تدّعيه وثيقة وما يخالف السجل منه",
    backup: "انسخ مخزن ملفات التفاوض كلها في ملف واحد وهو قيد الاستعمال",
    restore: "ضع نسخة احتياطية مكان المخزن",
  },
  argument: {
    dossier: "ملف YAML أو JSON، أو مجلد منها",
    analysis: "التحليل المطلوب",
    path: "عنوان قيمة في النتيجة",
    files: "الملفات المراد تحويلها، والمجال أولها",
    folder: "المجلد الذي يُكتب فيه",
    backup: "ملف النسخة الاحتياطية",
    document: "ملف نص أو Markdown أو HTML",
  },
  option: {
    json: "اطبع قيمة JSON واحدة لا غير",
    language: "لغة الجمل",
    asOf: "اقرأ ما كان معروفًا في هذا التاريخ فقط",
    visibility: "اقرأ ما يُسمح لهؤلاء القراء برؤيته فقط",
    seed: "بذرة العينات العشوائية",
    settings: "إعدادات التحليل بصيغة JSON",
    positions: "الخطوط الحمراء المحتسبة: كما قُدِّرت أو كما أُعلنت",
    published: "تاريخ نشر الوثيقة",
    out: "اكتب في هذا الملف",
    force: "اكتب فوق ملف موجود",
    port: "المنفذ الذي يعمل عليه المكتب",
    help: "اعرض هذه المساعدة",
    version: "اعرض رقم الإصدار",
    only: "أجرِ هذه وحدها، مفصولة بفواصل",
    package: "بيّن موضع حزمة واحدة: معرّفها، أو خيارًا لكل مسألة",
    starter: "اكتب ملفًا أوليًا مع شروح بدل طرح الأسئلة",
    outFolder: "اكتب في هذا المجلد",
    partial: "انشر أيضًا الصفحات التي لم تُترجم بعض أجزائها، موسومة",
    data: "مجلد المخزن؛ وإن لم يُذكر فمجلد بياناتك",
  },
  help: {
    usage: "الاستخدام",
    commands: "الأوامر",
    options: "الخيارات",
    arguments: "المعاملات",
    globalOptions: "خيارات مشتركة بين الأوامر",
    examples: "أمثلة",
  },
  heading: {
    findings: "الاستنتاجات",
    packages: "الحزم",
    zone: "نطاق الاتفاق الممكن",
    referencePoints: "النقاط المرجعية",
    namedPackages: "الحزم المسمّاة",
    publicLines: "خطوط معلنة قد تتحرك",
    values: "القيمة لدى كل طرف",
    noDeal: "عدم الاتفاق",
    problems: "المشكلات",
    provenance: "كيف استُخلص",
    restsOn: "المعطيات التي يستند إليها",
    claims: "الإفادات التي وراءها",
    sources: "المصادر",
    paths: "ما يمكن السؤال عنه",
  },
  severity: { error: "خطأ", warning: "تحذير" },
  remedy: "ما العمل",
  reading: {
    found: ({ findings }, f) =>
      findings === 0 ? "لا شيء في الوثيقة يخالف السجل." : `عدد المقاطع المخالفة للسجل: ${f.count(findings)}.`,
    others: ({ claims }, f) =>
      claims === 0
        ? "ولا تدّعي غير ذلك مما أمكنت قراءته."
        : `وما تدّعيه غير ذلك ولا يناقضه شيء في الملف (${f.count(claims)}):`,
    aside: ({ passages }, f) => `عدد المقاطع المتروكة لأنها ليست من النص: ${f.count(passages)}.`,
  },
  done: {
    clean: ({ files }, f) => `لا مشكلات في ${counted(files, file, f, "oblique")}.`,
    problems: ({ errors, warnings }, f) =>
      `${counted(errors, error, f, "nominative")}، ${counted(warnings, warning, f, "nominative")}.`,
    wrote: ({ path }, f) => `كُتب: ${f.literal(path)}.`,
    backedUp: ({ path, dossiers, revisions }, f) =>
      `كُتبت النسخة الاحتياطية: ${f.literal(path)}. ملفات التفاوض: ${f.count(dossiers)}؛ المراجعات: ${f.count(revisions)}.`,
    restored: ({ path, dossiers, revisions }, f) =>
      `جرت الاستعادة إلى ${f.literal(path)}. ملفات التفاوض: ${f.count(dossiers)}؛ المراجعات: ${f.count(revisions)}.`,
    setAside: ({ path }, f) => `حُفظ المخزن الذي كان هناك باسم ${f.literal(path)}.`,
    imported: ({ files, path }, f) =>
      `جرى تحويل ${counted(files, file, f, "oblique")}، وملف التفاوض هو ${f.literal(path)}.`,
    deskOpen: (_, f) => `المكتب مفتوح على العنوان الآتي. يتوقف بالضغط على ${f.literal("Ctrl+C")}.`,
    asOf: ({ date }, f) => `بحسب ما كان معروفًا ${onDate(date, f)}.`,
    notApplicable: "لا يمكن قول شيء",
    next: ({ command }, f) => `الخطوة التالية: ${f.literal(command)}`,
  },
  progress: {
    reading: ({ path }, f) => `تجري قراءة ${f.literal(path)}…`,
    analysing: ({ analysis, share }, f) => `يجري تحليل ${f.literal(analysis)}: ${f.share(share)}`,
    writing: ({ path }, f) => `تجري كتابة ${f.literal(path)}…`,
    cancelled: "توقف العمل، ولم يُكتب شيء.",
  },
  interview: {
    welcome: "يحتاج ملف التفاوض الأول إلى طرفين وثلاث مسائل إلى خمس وما يريده كل طرف.",
    title: "ما اسم التفاوض؟",
    parties: "من الأطراف التي يجب أن تتفق؟",
    issues: "ما المسائل التي يجب حسمها؟",
    options: ({ issue }, f) => `ما الخيارات في ${f.literal(issue)}؟`,
    wants: ({ party, issue }, f) => `ما المطلوب من جانب ${f.literal(party)} في ${f.literal(issue)}؟`,
    canLiveWith: ({ party, issue }, f) =>
      `ما المقبول غيره من جانب ${f.literal(party)} في ${f.literal(issue)}، والأفضل أولًا؟`,
    never: ({ party, issue }, f) => `ما المرفوض قطعًا من جانب ${f.literal(party)} في ${f.literal(issue)}؟`,
    order: ({ party }, f) => `ما أهم المسائل لدى ${f.literal(party)}، والأهم أولًا؟`,
    wouldSign: ({ party }, f) => `ما أسوأ حزمة يبقى توقيعها واردًا من جانب ${f.literal(party)}؟`,
    wouldSignIssue: ({ issue, options }, f) =>
      `في تلك الحزمة، بشأن ${f.literal(issue)} (${f.either(options.map(f.literal))}):`,
    choose: ({ options }, f) => `اختر من ${f.list(options.map(f.literal))}.`,
    separate: "افصل بين الإجابات بفواصل.",
    optional: "اترك السطر فارغًا إن لم يكن الجواب معروفًا.",
    again: ({ found }, f) => `${f.literal(found)} ليس من الإجابات المتاحة؛ أجب من جديد.`,
    tooFew: ({ atLeast }, f) => `الحد الأدنى: ${counted(atLeast, answer, f, "nominative")}.`,
    tooFewParties: "لا بد للتفاوض من طرفين على الأقل.",
    tooFewIssues: "لا بد من مسألتين على الأقل: فبمسألة واحدة لا مجال للتنازل في شيء مقابل شيء آخر.",
    noLetters: ({ found }, f) => `${f.literal(found)} ليس اسمًا: في الاسم حرف واحد على الأقل.`,
    finished: ({ path }, f) => `كُتب ملف التفاوض: ${f.literal(path)}.`,
  },
  starter,
  usage,
  seeHelp: ({ command }, f) => `يبيّن ${f.literal(command)} طريقة الاستخدام.`,
  internal: ({ detail }, f) => `توقف البرنامج بسبب خلل فيه: ${f.literal(detail)}.`,
};
