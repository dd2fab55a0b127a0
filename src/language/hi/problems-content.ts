import type { ProblemSentences } from "../messages.ts";
import { counted, vote } from "./nouns.ts";
import {
  amountFault,
  exportAgain,
  geniusFault,
  geniusRemedy,
  kindName,
  literals,
  mean,
} from "./problem-words.ts";

/** What does not fit together in a dossier and what to do, in Hindi. */
export const contentProblems = {
  "nothing-to-refer-to": ({ kind, found, count }, f) => ({
    message:
      kind === "entry"
        ? `${f.count(count)} जगहों पर ऐसी प्रविष्टियों का उल्लेख है जो डोज़ियर में नहीं हैं (पहली: ${f.literal(found)})।`
        : `${f.count(count)} जगहों पर ${kindName[kind]} का उल्लेख है (पहला: ${f.literal(found)}), पर डोज़ियर में ऐसी कोई प्रविष्टि नहीं है।`,
    remedy: "यदि ये प्रविष्टियाँ किसी अलग फ़ाइल में हैं तो देखें कि वह मौजूद है; नहीं तो वह खंड जोड़ें।",
  }),
  "unknown-reference": ({ kind, found, suggestion }, f) => ({
    message: `${f.literal(found)} पहचान वाला कोई ${kindName[kind]} नहीं है।`,
    remedy: mean(suggestion, "उसे जोड़ें, या किसी मौजूद प्रविष्टि का संदर्भ दें।", f),
  }),
  "duplicate-id": ({ id, firstLine, firstFile }, f) => ({
    message: `पहचान ${f.literal(id)} पहले से काम में है (${f.literal(firstFile)}, पंक्ति ${f.count(firstLine)})।`,
    remedy: "दोनों में से एक प्रविष्टि को दूसरी पहचान दें।",
  }),
  "date-order": ({ from, to }, f) => ({
    message: `अंत (${f.date(to)}) आरंभ (${f.date(from)}) से पहले है।`,
    remedy: "दोनों में से एक तारीख़ सुधारें।",
  }),
  "range-order": ({ low, high }, f) => ({
    message: `सीमा ${f.literal(low)} से शुरू होकर उससे कम, ${f.literal(high)}, पर समाप्त होती है।`,
    remedy: "छोटी संख्या पहले लिखें।",
  }),
  "amount-off-step": ({ found, from, to, step }, f) => ({
    message: `${f.literal(found)} ऐसी मात्रा नहीं जो इस मुद्दे में मान्य हो।`,
    remedy: `${f.literal(from)} से ${f.literal(to)} तक, ${f.literal(step)} के चरणों में कोई मात्रा लिखें।`,
  }),
  "amount-bounds": ({ from, to, step, reason }, f) => ({
    message: `${f.literal(from)} से ${f.literal(to)} तक, चरण ${f.literal(step)}: ${amountFault[reason].fault}।`,
    remedy: amountFault[reason].remedy,
  }),
  "not-an-amount": ({ issue }, f) => ({
    message: `मुद्दा ${f.literal(issue)} विकल्पों से तय होता है, इसलिए उसमें किसी संख्या से ऊपर या नीचे की मात्राएँ नहीं हैं।`,
    remedy: "जो विकल्प अभिप्रेत हैं उन्हें लिखें।",
  }),
  "incomplete-package": ({ missing }, f) => ({
    message: `पैकेज में ${literals(missing, f)} पर कुछ नहीं चुना गया है, इसलिए वह विश्लेषण में शामिल नहीं है।`,
    remedy: "पैकेज की स्थिति देखने के लिए हर मुद्दे पर विकल्प या मात्रा चुनें।",
  }),
  "scale-incomplete": ({ issue, missing }, f) => ({
    message: `${f.literal(issue)} के मूल्यमान में ${literals(missing, f)} का मूल्य नहीं है।`,
    remedy: "हर विकल्प को मूल्य, सीमा या किसी क्रम में स्थान दें।",
  }),
  "scale-ends": ({ issue }, f) => ({
    message: `${f.literal(issue)} का मूल्यमान 0 से 100 तक नहीं जाता।`,
    remedy: `सबसे ख़राब विकल्प को 0 और सबसे अच्छे को 100 दें, या आँकड़े जैसे हैं वैसे रखने के लिए ${f.literal("valueScale: source")} लिखें।`,
  }),
  "statement-empty": () => ({
    message: "यह कथन कुछ नहीं कहता।",
    remedy: "उसमें मूल्य या क्रम दें, या उसे हटाएँ।",
  }),
  "order-repeats": ({ id }, f) => ({
    message: `${f.literal(id)} एक ही क्रम में दो बार है।`,
    remedy: "उसे एक ही जगह रखें।",
  }),
  "order-cycle": ({ ids }, f) => ({
    message: `${literals(ids, f)} के बारे में क्रम एक-दूसरे के विपरीत हैं।`,
    remedy: "एक क्रम बदलें, या बताएँ कि कौन-सा कथन दूसरे का स्थान लेता है।",
  }),
  "weights-zero": ({ party }, f) => ({
    message: `${f.literal(party)} के सभी भार शून्य हैं।`,
    remedy: "कम से कम एक मुद्दे को धनात्मक भार दें।",
  }),
  "weights-incomplete": ({ party, missing }, f) => ({
    message: `${f.literal(party)} के भारों में ${literals(missing, f)} के बारे में कुछ नहीं है।`,
    remedy: "इन मुद्दों को भार या क्रम में स्थान दें; तब तक कोई भी भार संभव है।",
  }),
  "like-cycle": ({ parties }, f) => ({
    message: `${literals(parties, f)} की वरीयताएँ घूमकर एक-दूसरे पर ही टिकी हैं।`,
    remedy: "उनमें से एक को अपने कथनों पर टिकाएँ।",
  }),
  "belongs-to-cycle": ({ parties }, f) => ({
    message: `${literals(parties, f)} घूमकर एक-दूसरे के ही अंग बताए गए हैं।`,
    remedy: "बताएँ कि कौन किसका अंग है।",
  }),
  "supersedes-cycle": ({ ids }, f) => ({
    message: `${literals(ids, f)} घूमकर एक-दूसरे का ही स्थान लेते हैं।`,
    remedy: "केवल पुराने कथन से नए कथन का क्रम रखें।",
  }),
  "linkage-impossible": ({ issue, option }, f) => ({
    message: `संबद्धता ${f.literal(issue)} पर ${f.literal(option)} को हर पैकेज से बाहर कर देती है।`,
    remedy: "संबद्धता सुधारें, या विकल्प हटाएँ।",
  }),
  "linkages-exclude-everything": ({ issue, linkages }, f) => ({
    message: `ये संबद्धताएँ ${f.literal(issue)} पर कोई विकल्प नहीं छोड़तीं, इसलिए एक भी पैकेज नहीं बचता: ${literals(linkages, f)}।`,
    remedy: "किसी एक को हटाएँ या ढीला करें।",
  }),
  "steps-cycle": ({ ids }, f) => ({
    message: `चरण ${literals(ids, f)} घूमकर एक-दूसरे की ही प्रतीक्षा करते हैं।`,
    remedy: `${f.literal("after")} में से किसी एक का नाम हटाएँ, या साथ होने वाले चरणों को अलग करें।`,
  }),
  "steps-together-in-tranches": ({ step }, f) => ({
    message: `चरण ${f.literal(step)} किस्तों में भी होता है और दूसरों के साथ एक ही क्षण में भी।`,
    remedy: `${f.literal("tranches")} हटाएँ, या हर किस्त को अलग चरण के रूप में लिखें।`,
  }),
  "votes-impossible": ({ votes, total }, f) => ({
    message: `${counted(votes, vote, f)} माँगे गए हैं, जबकि कुल ${f.count(total)} हैं।`,
    remedy: "माँगी गई संख्या घटाएँ, या छूटे सदस्य जोड़ें।",
  }),
  "round-before-announcement": ({ round, announced, from }, f) => ({
    message: `दौर ${f.literal(round)} का आरंभ (${f.date(from)}) उसकी घोषणा (${f.date(announced)}) से पहले है।`,
    remedy: "दोनों में से एक तारीख़ सुधारें।",
  }),
  "known-before-source": ({ claim, knownFrom, source, published }, f) => ({
    message: `दावा ${f.literal(claim)} ${f.date(knownFrom)} से ज्ञात बताया गया है, पर उसका स्रोत ${f.literal(source)} ${f.date(published)} को प्रकाशित हुआ।`,
    remedy: `${f.literal("knownFrom")} हटाएँ ताकि स्रोत की तारीख़ मानी जाए, या तब तक प्रकाशित कोई स्रोत बताएँ।`,
  }),
  "claim-contradicts-itself": ({ claim }, f) => ({
    message: `दावा ${f.literal(claim)} स्वयं अपने विपरीत बताया गया है।`,
    remedy: "दूसरे दावे का नाम दें, या यह प्रविष्टि हटाएँ।",
  }),
  "genius-structure": ({ detail, subject }, f) => ({
    message: `GENIUS फ़ाइलों में ${geniusFault[detail]}${subject === undefined ? "" : ` (${f.literal(subject)})`}।`,
    remedy: geniusRemedy[detail] ?? exportAgain,
  }),
} satisfies Partial<ProblemSentences>;
