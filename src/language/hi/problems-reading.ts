import type { ProblemSentences } from "../messages.ts";
import { counted, problem } from "./nouns.ts";
import { exportAgain, formatName, literals, mean, syntaxFault, typeName } from "./problem-words.ts";

/** What keeps a file from being read as a dossier and what to do, in Hindi. */
export const readingProblems = {
  "file-missing": ({ path }, f) => ({
    message: `${f.literal(path)} नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।`,
    remedy: "पथ जाँचें; वह उस फ़ोल्डर से पढ़ा जाता है जहाँ आदेश चलाया गया।",
  }),
  "file-unreadable": ({ path, detail, fault }, f) => ({
    message:
      fault === "not-permitted"
        ? `इस खाते को ${f.literal(path)} पढ़ने की अनुमति नहीं है।`
        : fault === "link-loop"
          ? `${f.literal(path)} ऐसा लिंक है जो अपने पर ही लौटता है।`
          : `${f.literal(path)} पढ़ी नहीं जा सकी: ${f.literal(detail)}।`,
    remedy:
      fault === "not-permitted"
        ? "अनुमति लें, या उसे ऐसी जगह कॉपी करें जहाँ पढ़ा जा सके।"
        : "जाँचें कि फ़ाइल पूरी है और उसे पढ़ने की अनुमति है, या कोई और फ़ाइल बताएँ।",
  }),
  "not-a-file": ({ path, folder }, f) => ({
    message: folder
      ? `${f.literal(path)} फ़ोल्डर है, जबकि फ़ाइल चाहिए।`
      : `${f.literal(path)} फ़ाइल नहीं, बल्कि कोई उपकरण, सॉकेट या ऐसी पाइप है जिसमें शायद कोई लिख नहीं रहा।`,
    remedy: folder ? "कोई एक फ़ाइल बताएँ।" : "कोई फ़ाइल या फ़ोल्डर बताएँ, या पाइप की सामग्री पहले किसी फ़ाइल में लिखें।",
  }),
  "folder-empty": ({ path }, f) => ({
    message: `फ़ोल्डर ${f.literal(path)} में कोई YAML या JSON फ़ाइल नहीं है।`,
    remedy: "डोज़ियर की फ़ाइलें उसमें रखें, या कोई और फ़ोल्डर बताएँ।",
  }),
  "link-outside": ({ path }, f) => ({
    message: `${f.literal(path)} फ़ोल्डर से बाहर ले जाने वाला लिंक है; उसे नहीं खोला गया।`,
    remedy: "फ़ाइल को फ़ोल्डर के भीतर कॉपी करें।",
  }),
  "too-many-files": ({ limit }, f) => ({
    message: `फ़ोल्डर में ${f.count(limit)} से अधिक फ़ाइलें हैं।`,
    remedy: "कुछ फ़ाइलें मिला दें, या केवल डोज़ियर का फ़ोल्डर बताएँ।",
  }),
  "file-too-large": ({ megabytes, limitMegabytes, foreign }, f) => ({
    message: `फ़ाइल ${f.number(megabytes, 1)} एमबी की है; अधिकतम ${f.number(limitMegabytes, 1)} एमबी पढ़े जाते हैं।`,
    remedy: foreign ? exportAgain : "डोज़ियर को एक फ़ोल्डर में कई फ़ाइलों में बाँटें।",
  }),
  "dossier-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `सारी फ़ाइलें मिलाकर ${f.number(megabytes, 1)} एमबी हैं; अधिकतम ${f.number(limitMegabytes, 1)} एमबी पढ़े जाते हैं।`,
    remedy: "लंबे अंश डोज़ियर से बाहर रखें और उनके स्रोत का संदर्भ दें।",
  }),
  "file-empty": ({ foreign }, f) => ({
    message: "फ़ाइल ख़ाली है।",
    remedy: foreign ? exportAgain : `कम से कम ${f.literal("concordat: 1")} और शीर्षक लिखें, या फ़ाइल हटाएँ।`,
  }),
  "not-text": ({ character }, f) =>
    character === undefined
      ? { message: "फ़ाइल UTF-8 पाठ नहीं है।", remedy: "उसे UTF-8 पाठ के रूप में सहेजें।" }
      : {
          message: `यहाँ नियंत्रण-वर्ण ${f.literal(character)} है, जो किसी पाठ में नहीं होता।`,
          remedy: "उसे हटाएँ, और देखें कि फ़ाइल भेजने में बिगड़ी तो नहीं।",
        },
  syntax: ({ fault, detail }, f) => ({
    message: `पाठ को YAML के रूप में पढ़ा नहीं जा सका: ${syntaxFault[fault].fault}${detail === undefined ? "" : ` (${f.literal(detail)})`}।`,
    remedy: syntaxFault[fault].remedy,
  }),
  unclosed: ({ opening, closing }, f) => ({
    message: `${f.literal(opening)} यहाँ खुलता है और कहीं बंद नहीं होता।`,
    remedy: `जहाँ वह समाप्त हो वहाँ ${f.literal(closing)} लिखें और वहाँ तक की पंक्तियों को हाशिया दें; यदि फ़ाइल बीच में टूटती है, तो उसकी नक़ल अधूरी है।`,
  }),
  "too-deep": ({ limit, foreign }, f) => ({
    message: `प्रविष्टियाँ ${f.count(limit)} से अधिक स्तरों तक एक-दूसरे के भीतर हैं।`,
    remedy: foreign ? exportAgain : "प्रविष्टि कम स्तरों में लिखें; डोज़ियर के किसी खंड को इतनी गहराई नहीं चाहिए।",
  }),
  "too-many-values": ({ limit }, f) => ({
    message: `डोज़ियर में ${f.count(limit)} से अधिक मान हैं।`,
    remedy: "वार्ता को कई डोज़ियर में बाँटें।",
  }),
  "too-many-aliases": ({ limit }, f) => ({
    message: `फ़ाइल में दोहराव के संदर्भ ${f.count(limit)} से अधिक हैं।`,
    remedy: "दोहराए गए भाग पूरे लिखें।",
  }),
  "reserved-key": ({ key }, f) => ({
    message: `${f.literal(key)} को कुंजी नहीं बनाया जा सकता।`,
    remedy: "कोई और नाम चुनें।",
  }),
  "merge-key": (_, f) => ({
    message: `${f.literal("<<")} प्रविष्टियों को बिना दिखाए जोड़ देता है; उसे नहीं पढ़ा जाता।`,
    remedy: "जोड़ी जाने वाली प्रविष्टियाँ पूरी लिखें।",
  }),
  "duplicate-key": ({ key, firstLine }, f) => ({
    message: `कुंजी ${f.literal(key)} एक ही जगह दो बार है, पहली बार पंक्ति ${f.count(firstLine)} में।`,
    remedy: "दोनों में से एक रखें, या उन्हें मिला दें।",
  }),
  "duplicate-section": ({ section, otherFile }, f) => ({
    message: `खंड ${f.literal(section)} ${f.literal(otherFile)} में भी लिखा है।`,
    remedy: "उसे एक ही फ़ाइल में रखें; केवल सूचियाँ और वरीयताएँ कई फ़ाइलों में बँट सकती हैं।",
  }),
  "not-a-dossier": ({ found }, f) => ({
    message: `डोज़ियर खंडों का समूह होता है; यहाँ ${f.literal(found)} है।`,
    remedy: `फ़ाइल ${f.literal("concordat: 1")}, शीर्षक और पहले खंड से शुरू करें।`,
  }),
  "format-version": ({ found, expected }, f) => ({
    message: `डोज़ियर में प्रारूप का संस्करण ${f.literal(found)} है; यहाँ संस्करण ${f.count(expected)} पढ़ा जाता है।`,
    remedy: `${f.literal(`concordat: ${expected}`)} लिखें, या डोज़ियर से मेल खाने वाला संस्करण चलाएँ।`,
  }),
  "wrong-type": ({ expected, found, form }, f) => ({
    message: `अपेक्षित: ${typeName[expected]}; मिला: ${f.literal(found)}।`,
    remedy: `यहाँ यह लिखें: ${form === undefined ? typeName[expected] : f.literal(form)}।`,
  }),
  "missing-key": ({ key }, f) => ({
    message: `कुंजी ${f.literal(key)} नहीं है।`,
    remedy: `इस प्रविष्टि में ${f.literal(key)} जोड़ें।`,
  }),
  "empty-value": ({ key }, f) => ({
    message: `कुंजी ${f.literal(key)} के बाद कुछ नहीं है।`,
    remedy: "उसका मान लिखें, या कुंजी हटाएँ।",
  }),
  "empty-text": () => ({ message: "पाठ ख़ाली है।", remedy: "कुछ लिखें, या कुंजी हटाएँ।" }),
  "too-long": ({ atMost }, f) => ({
    message: `पाठ में ${f.count(atMost)} से अधिक वर्ण हैं।`,
    remedy: "उसे छोटा करें, या बाकी को टिप्पणी में रखें।",
  }),
  "unknown-key": ({ key, suggestion, known }, f) => ({
    message: `कुंजी ${f.literal(key)} यहाँ मान्य नहीं है।`,
    remedy: mean(
      suggestion,
      known === undefined
        ? "उसे हटाएँ, या उसकी बात टिप्पणी में रखें।"
        : `उसे हटाएँ, या ऐसी कुंजी लिखें जो यहाँ जोड़ी जा सकती है: ${literals(known, f)}।`,
      f,
    ),
  }),
  "misplaced-key": ({ key }, f) => ({
    message: `कुंजी ${f.literal(key)} इस प्रविष्टि की अन्य कुंजियों के साथ नहीं आ सकती।`,
    remedy: "उसे हटाएँ, या उसे अलग प्रविष्टि में रखें।",
  }),
  "unknown-section": ({ key, suggestion }, f) => ({
    message: `${f.literal(key)} डोज़ियर का कोई खंड नहीं है।`,
    remedy: mean(suggestion, "उसे हटाएँ, या उसकी बात किसी मौजूद खंड में रखें।", f),
  }),
  "not-one-of": ({ found, allowed, suggestion }, f) => ({
    message: `${f.literal(found)} यहाँ मान्य नहीं है; मान्य हैं: ${literals(allowed, f)}।`,
    remedy: mean(suggestion, "मान्य शब्दों में से कोई एक लिखें।", f),
  }),
  "bad-format": ({ expected, found }, f) => ({
    message: `${f.literal(found)} का रूप सही नहीं है; अपेक्षित: ${formatName[expected].name}।`,
    remedy: `इस रूप में लिखें, जैसे ${literals(formatName[expected].examples, f)}।`,
  }),
  "out-of-range": ({ found, low, high }, f) => {
    const limits = [
      ...(low === undefined ? [] : [`कम से कम ${f.literal(low)}`]),
      ...(high === undefined ? [] : [`अधिक से अधिक ${f.literal(high)}`]),
    ];
    const allowed = limits.length === 0 ? "प्रारूप में मान्य कोई मान" : f.list(limits);
    return { message: `${f.literal(found)} सीमा से बाहर है।`, remedy: `यह लिखें: ${allowed}।` };
  },
  "too-few": ({ atLeast }, f) => ({
    message: `यहाँ प्रविष्टियाँ कम हैं; कम से कम ${f.count(atLeast)} चाहिए।`,
    remedy: "जो छूटा है उसे जोड़ें, या सूची हटाएँ।",
  }),
  "too-many": ({ atMost }, f) => ({
    message: `यहाँ प्रविष्टियाँ अधिक हैं; अधिक से अधिक ${f.count(atMost)} पढ़ी जाती हैं।`,
    remedy: "जो ज़रूरी नहीं उसे हटाएँ।",
  }),
  "not-a-number": ({ found }, f) => ({
    message: `${f.literal(found)} संख्या नहीं है।`,
    remedy: `${f.literal("12")} या ${f.literal("0.25")} जैसी संख्या, या उद्धरण-चिह्नों में ${f.literal('"1/3"')} जैसी भिन्न लिखें।`,
  }),
  "xml-syntax": ({ detail }, f) => ({
    message: `पाठ को XML के रूप में पढ़ा नहीं जा सका: ${f.literal(detail)}।`,
    remedy: "जाँचें कि फ़ाइल पूरी और सही बनावट की है।",
  }),
  "xml-forbidden": ({ what }, f) => ({
    message: `इस XML फ़ाइल में ${f.literal(what)} है, जो सुरक्षा के लिए नहीं पढ़ा जाता।`,
    remedy: "उसे हटाकर फ़ाइल फिर से आयात करें।",
  }),
  "further-problems": ({ count }, f) => ({
    message: `सूची में न दी गई: और ${counted(count, problem, f)}।`,
    remedy: "ऊपर की समस्याएँ ठीक करके फिर जाँचें।",
  }),
} satisfies Partial<ProblemSentences>;
