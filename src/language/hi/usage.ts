import type { UsageSentences } from "../command-line-words.ts";
import type { Format } from "../format.ts";

const orMean = (suggestion: string | undefined, f: Format) =>
  suggestion === undefined ? "" : ` क्या ${f.literal(suggestion)} अभिप्रेत है?`;

const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));

/** How a command was called wrongly, in Hindi. */
export const usage: UsageSentences = {
  "unknown-command": ({ found, suggestion }, f) =>
    `${f.literal(found)} नाम का कोई आदेश नहीं है।${orMean(suggestion, f)}`,
  "unknown-option": ({ found, suggestion }, f) =>
    `${f.literal(found)} नाम का कोई विकल्प नहीं है।${orMean(suggestion, f)}`,
  "missing-argument": ({ argument }, f) => `तर्क ${f.literal(argument)} नहीं दिया गया है।`,
  "missing-option-value": ({ option }, f) => `विकल्प ${f.literal(option)} को मान चाहिए।`,
  "excess-argument": ({ found }, f) => `तर्क ${f.literal(found)} अतिरिक्त है।`,
  "unknown-analysis": ({ found, known }, f) =>
    `${f.literal(found)} नाम का कोई विश्लेषण नहीं है; उपलब्ध: ${literals(known, f)}।`,
  "unknown-language": ({ found, known }, f) =>
    `भाषा ${f.literal(found)} यहाँ उपलब्ध नहीं है; उपलब्ध: ${literals(known, f)}।`,
  "not-one-of": ({ option, found, allowed }, f) =>
    `${f.literal(option)} में ${f.either(allowed.map(f.literal))} चल सकता है, ${f.literal(found)} नहीं।`,
  "not-a-date": ({ option, found }, f) =>
    `${f.literal(option)} में ${f.literal("2025-04-18")} जैसी तारीख़ चाहिए, ${f.literal(found)} नहीं।`,
  "not-a-moment": ({ option, found }, f) =>
    `${f.literal(option)} को समय क्षेत्र सहित तिथि और समय चाहिए, जैसे ${f.literal("2025-04-18T06:00:00Z")}, ${f.literal(found)} नहीं।`,
  "not-a-whole": ({ option, found, low, high }, f) =>
    `${f.literal(option)} में ${low} से ${high} तक की पूर्ण संख्या चाहिए, ${f.literal(found)} नहीं।`,
  "before-anything": ({ date, earliest }, f) =>
    `${f.date(date)} तक दर्ज कोई दौर, घटना या दावा ज्ञात नहीं था; दर्ज सबसे पहली तारीख़ ${f.date(earliest)} है।`,
  "json-goes-on": ({ option }, f) =>
    `यह आदेश रोके जाने तक चलता है, इसलिए एक JSON मान नहीं छाप सकता; ${f.literal(option)} जोड़ें।`,
  "unknown-revision": ({ found, path, known }, f) =>
    known.length === 0
      ? `${f.literal(path)} भंडार में नहीं है, इसलिए उसका संशोधन ${f.literal(found)} नहीं है; तिथि ऐसे लिखें: ${f.literal("2025-04-18")}।`
      : `${f.literal(path)} का संशोधन ${f.literal(found)} नहीं है; नवीनतम: ${literals(known, f)}।`,
  "not-a-document": ({ path, formats }, f) =>
    `${f.literal(path)} दस्तावेज़ के रूप में पढ़ी नहीं जा सकती; ये पढ़ी जा सकती हैं: ${f.list(formats.map(f.literal))}।`,
  "memory-unreadable": ({ path }, f) =>
    `${f.literal(path)} में पहले के अनुवाद हैं और उसे JSON के रूप में पढ़ा नहीं जा सका; उसे ठीक करें, या नए सिरे से शुरू करने के लिए हटाकर रखें।`,
  "nothing-changed": () => "उस दिन के बाद ऐसा कुछ नहीं बदला जो सब देख सकें, इसलिए मसौदे के लिए कुछ नहीं है।",
  "no-round-ahead": () => "इस तिथि पर आगे कोई दौर नहीं है, इसलिए पूर्वावलोकन के लिए कुछ नहीं है।",
  "not-an-address": ({ option, found }, f) =>
    `${f.literal(option)} में ${f.literal("https://talks.example")} जैसा वेब-पता चाहिए, ${f.literal(found)} नहीं।`,
  "unknown-package": ({ found, known }, f) =>
    `डोज़ियर में ${f.literal(found)} पैकेज नहीं है${known.length === 0 ? "" : `; उपलब्ध: ${literals(known, f)}`}। ` +
    `पैकेज इस तरह भी लिखा जा सकता है: ${f.literal("issue=option,issue=option")}।`,
  "unknown-issue": ({ found, known }, f) =>
    `डोज़ियर में ${f.literal(found)} मुद्दा नहीं है; उपलब्ध: ${literals(known, f)}।`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `${f.literal(issue)} पर ${f.literal(found)} नहीं चुना जा सकता; ये चुने जा सकते हैं: ${literals(allowed, f)}।`,
  "not-a-pair": ({ found }, f) =>
    `${f.literal(found)} किसी मुद्दे पर चुनाव नहीं है; पैकेज ऐसे लिखें: ${f.literal("issue=option,issue=option")}।`,
  "nothing-chosen": ({ issue, allowed }, f) =>
    `${f.literal(issue)} पर कुछ नहीं चुना गया; ये चुने जा सकते हैं: ${literals(allowed, f)}।`,
  "chosen-twice": ({ issue }, f) => `${f.literal(issue)} पर दो चुनाव हैं; पैकेज में एक ही होता है।`,
  "incomplete-package": ({ missing }, f) =>
    `पैकेज में हर मुद्दे पर चुनाव होता है; इन पर कुछ नहीं चुना गया: ${literals(missing, f)}।`,
  "cannot-write": ({ path, detail }, f) => `${f.literal(path)} लिखी नहीं जा सकी: ${f.literal(detail)}।`,
  "settings-unreadable": ({ found }, f) =>
    `${f.literal(found)} को सेटिंग के रूप में पढ़ा नहीं जा सका; सेटिंग JSON में लिखी जाती है, जैसे ${f.literal('{"positions":"declared"}')}।`,
  "path-unknown": ({ path, known, suggestion }, f) =>
    `परिणाम में ${f.literal(path)} पर कुछ नहीं है; उपलब्ध: ${literals(known, f)}।${orMean(suggestion, f)}`,
  "file-exists": ({ path }, f) =>
    `${f.literal(path)} पहले से मौजूद है; उसके ऊपर लिखने के लिए ${f.literal("--force")} दें।`,
  "folder-in-use": ({ path }, f) =>
    `${f.literal(path)} में प्रकाशित विवरणिका के अलावा कुछ और है, इसलिए उसे वैसा ही छोड़ा गया; अलग फ़ोल्डर चाहिए।`,
  "folder-missing": ({ path }, f) =>
    `लिखने के लिए ${f.literal(path)} नाम का कोई फ़ोल्डर नहीं है; पहले उसे बनाएँ, या दूसरा फ़ोल्डर बताएँ।`,
  "store-missing": ({ path }, f) =>
    `${f.literal(path)} पर अभी कोई भंडार नहीं है; ${f.literal("--data")} से दूसरा फ़ोल्डर बताएँ।`,
  "store-exists": ({ path }, f) =>
    `${f.literal(path)} पर पहले से एक भंडार है; ${f.literal("--force")} देने पर वह दूसरे नाम से रखा जाता है और बैकअप बहाल होता है।`,
  "store-in-use": ({ path }, f) => `भंडार ${f.literal(path)} काम में है; डेस्क बंद करके फिर कोशिश करें।`,
  "store-newer": ({ path }, f) =>
    `भंडार ${f.literal(path)} को इस प्रोग्राम के नए संस्करण ने लिखा है। प्रोग्राम को अद्यतन करें, या ${f.literal("--data")} से दूसरा फ़ोल्डर बताएँ।`,
  "store-unusable": ({ path, detail }, f) =>
    `भंडार ${f.literal(path)} काम में नहीं लाया जा सकता: ${f.literal(detail)}। ${f.literal("concordat restore")} से उसकी जगह बैकअप रखें, या ${f.literal("--data")} से दूसरा फ़ोल्डर बताएँ।`,
  "backup-damaged": ({ path, detail }, f) =>
    `${f.literal(path)} सही-सलामत नहीं है, इसलिए कुछ नहीं बदला गया: ${f.literal(detail)}।`,
  "backup-newer": ({ path }, f) =>
    `${f.literal(path)} को इस प्रोग्राम के नए संस्करण ने लिखा है; कुछ नहीं बदला गया। प्रोग्राम को अद्यतन करके फिर कोशिश करें।`,
  "port-taken": ({ port }, f) =>
    `पोर्ट ${f.literal(String(port))} काम में है; दूसरा चुनने के लिए ${f.literal("--port")} दें।`,
  "option-not-taken": ({ option, command }, f) =>
    `आदेश ${f.literal(command)} में विकल्प ${f.literal(option)} नहीं चलता।`,
  "out-is-folder": ({ path, file }, f) =>
    `${f.literal(path)} एक फ़ोल्डर है; लिखी जाने वाली फ़ाइल का नाम दें, जैसे ${f.literal(file)}।`,
  "out-is-file": ({ path }, f) => `${f.literal(path)} एक फ़ाइल है, जबकि फ़ोल्डर चाहिए; दूसरा नाम चुनें या फ़ाइल हटाएँ।`,
  "not-permitted": ({ path }, f) =>
    `इस खाते को ${f.literal(path)} लिखने की अनुमति नहीं है; दूसरी जगह चुनें या अनुमति लें।`,
  "unknown-setting": ({ analysis, found, known }, f) =>
    `विश्लेषण ${f.literal(analysis)} में ${f.literal(found)} नाम की कोई सेटिंग नहीं है; ${known.length === 0 ? "उसमें कोई सेटिंग नहीं होती" : `उपलब्ध: ${literals(known, f)}`}।`,
  "setting-refused": ({ analysis, setting, found }, f) =>
    `विश्लेषण ${f.literal(analysis)} की सेटिंग ${f.literal(setting)} में ${f.literal(found)} नहीं चलता।`,
  "old-node": ({ found, needed }, f) =>
    `यह Node ${f.literal(found)} है; Node ${f.literal(String(needed))} या उससे नया चाहिए।`,
};
