import type { PublishingWords } from "../publishing-words.ts";

/** The desk's page of the briefing, in Hindi. */
export const publishing: PublishingWords = {
  part: {
    preview: "पूर्वावलोकन",
    card: "कार्ड",
    captions: "साझा करने के पाठ",
    search: "खोज में जैसा दिखेगा",
    share: "साझा करने पर जैसा दिखेगा",
    checks: "जाँच",
    states: "पाठ कहाँ तक पहुँचे",
    prose: "संपादकों के शब्द",
    articles: "लेख",
    publish: "प्रकाशन",
  },
  label: {
    language: "भाषा",
    drafts: "मसौदे और रोकी गई सामग्री भी दिखाएँ",
    page: "पृष्ठ",
    openAlone: "अलग से खोलें",
    copy: "प्रति लें",
    copied: "प्रति ले ली गई",
    edit: "संपादकों के शब्द बदलें",
    text: "पाठ",
    state: "स्थिति",
    folder: "फ़ोल्डर",
    publish: "प्रकाशित करें",
    publishing: "प्रकाशित हो रहा है…",
    shortCaption: "छोटा, बिना विषय-चिह्न",
  },
  none: {
    prose: "संपादकों ने अभी कुछ नहीं लिखा है।",
    articles: "डोज़ियर के साथ कोई लेख नहीं है।",
    faults: "सुधारने को कुछ नहीं।",
    card: "कार्ड नहीं बना: उपलब्ध फ़ॉन्ट में कोई वर्ण नहीं है।",
  },
  folderHint:
    "ऐसे फ़ोल्डर का पूरा पथ जो ख़ाली हो या जिसमें पिछला प्रकाशन हो। डोज़ियर के अपने फ़ोल्डर में जो है वही प्रकाशित होता है, हर उस भाषा में जो पूरी है।",
  missing: ({ texts }, f) => `जिन पाठों का अनुवाद नहीं हुआ: ${f.count(texts)}। तब तक यह भाषा छोड़ दी जाती है।`,
  length: ({ length, limit }, f) => `${f.count(limit)} में से ${f.count(length)}`,
  fault: {
    "title-length": ({ found }, f) => `शीर्षक की चौड़ाई ${f.count(found)} है; खोज उसे काट देगी या ख़ाली दिखाएगी।`,
    "description-length": ({ found }, f) =>
      `विवरण की चौड़ाई ${f.count(found)} है; खोज उसे काट देगी या ख़ाली दिखाएगी।`,
    headings: ({ found }, f) => `मुख्य शीर्षक ${f.count(found)} हैं; एक होना चाहिए।`,
    "alternative-text": ({ found }, f) => `बिना वैकल्पिक पाठ के चित्र: ${f.count(found)}।`,
    "dead-link": ({ found }, f) => `यह कड़ी कहीं नहीं ले जाती: ${f.literal(found)}।`,
    "duplicate-title": ({ found }, f) => `इसी शीर्षक वाले पृष्ठ: ${f.count(found)}।`,
  },
  checked: ({ pages, faults }, f) => `पृष्ठ: ${f.count(pages)}। देखने योग्य बातें: ${f.count(faults)}।`,
  step: {
    draft: "मसौदा",
    review: "समीक्षा में",
    published: "प्रकाशित",
    stale: "पुराना: जिस पर टिका है वह बदल गया है",
  },
  translation: {
    source: "मूल",
    missing: "उपलब्ध नहीं",
    draft: "मसौदा",
    stale: "पुराना: मूल बदल गया है",
    reviewed: "समीक्षित",
  },
  embargo: ({ until }, f) => `${f.literal(until)} तक प्रकाशन पर रोक`,
  open: ({ passages }, f) => `सुधारने या कारण सहित रखने योग्य अंश: ${f.count(passages)}`,
  done: ({ out, languages, files }, f) =>
    `${f.literal(out)} में प्रकाशित: ${f.list([...languages])}; फ़ाइलें: ${f.count(files)}।`,
  leftOut: ({ languages }, f) => `अनुवाद अधूरा होने से छोड़ी गई भाषाएँ: ${f.list([...languages])}।`,
  refused: {
    "not-absolute": "कुछ प्रकाशित नहीं हुआ: फ़ोल्डर का पूरा पथ लिखें।",
    "folder-in-use": "कुछ प्रकाशित नहीं हुआ: फ़ोल्डर में प्रकाशन के अलावा कुछ और है।",
    article: "कुछ प्रकाशित नहीं हुआ: किसी लेख का संदर्भ फ़ाइल में नहीं है, या उसमें सुधारने योग्य अंश हैं।",
    corrections: "कुछ प्रकाशित नहीं हुआ: पाठकों का देखा हुआ कोई भूल-सुधार बदला या हटाया गया है।",
    untranslated: "कुछ प्रकाशित नहीं हुआ: किसी भाषा के सभी पाठ पूरे नहीं हैं।",
    dossier: "कुछ प्रकाशित नहीं हुआ: डोज़ियर में त्रुटियाँ हैं।",
    failed: "कुछ प्रकाशित नहीं हुआ।",
  },
};
