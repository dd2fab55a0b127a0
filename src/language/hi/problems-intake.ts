import type { AddressFault, AnswerFault, FeedFault, PdfFault } from "../../dossier/problem.ts";
import type { ProblemSentences } from "../messages.ts";

const pdfFault: { readonly [Fault in PdfFault]: string } = {
  damaged: "पीडीएफ़ क्षतिग्रस्त है और पढ़ी नहीं जा सकी।",
  locked: "पीडीएफ़ पर पासवर्ड लगा है।",
  "no-text": "पीडीएफ़ में पाठ नहीं है; संभवतः वह स्कैन है।",
  "too-many-pages": "पीडीएफ़ में पढ़ी जा सकने वाली सीमा से अधिक पृष्ठ हैं।",
  "too-heavy": "पीडीएफ़ पढ़ने में बहुत समय या स्मृति लगी, इसलिए रोक दिया गया।",
};

const feedFault: { readonly [Fault in FeedFault]: string } = {
  unreadable: "फ़ीड क्षतिग्रस्त है और पढ़ी नहीं जा सकी।",
  "not-a-feed": "यह फ़ीड नहीं है।",
  "too-large": "फ़ीड पढ़ी जा सकने वाली सीमा से बड़ी है।",
  "declares-types": "फ़ीड दस्तावेज़ का प्रकार घोषित करती है; यह अस्वीकृत है, क्योंकि वह अंतहीन फैल सकता है।",
};

const addressFault: { readonly [Fault in AddressFault]: string } = {
  "not-an-address": "यह पता नहीं है",
  scheme: "इस प्रोटोकॉल की अनुमति नहीं है",
  credentials: "इसमें नाम या पासवर्ड है",
  private: "यह इसी मशीन या किसी निजी नेटवर्क में जाता है",
};

const answerFault: { readonly [Fault in AnswerFault]: string } = {
  unreachable: "वहाँ कोई उत्तर नहीं देता",
  "too-slow": "उत्तर में बहुत समय लगा",
  "too-large": "उत्तर बहुत बड़ा है",
  "too-many-redirections": "वह आगे ही आगे भेजता है",
  status: "उत्तर वह नहीं है जो माँगा गया था",
};

/** What keeps a document from being read and what to do, in Hindi. */
export const intakeProblems = {
  "document-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `दस्तावेज़ में पढ़ने के लिए ${f.number(megabytes, 1)} MB हैं; अधिकतम ${f.number(limitMegabytes, 1)} MB पढ़े जाते हैं।`,
    remedy: "केवल वह भाग दें जिसे पढ़ना है।",
  }),
  "document-not-text": () => ({
    message: "यह न पाठ है, न वेब पृष्ठ, न पीडीएफ़, न फ़ीड; या इसमें बताई गई कूटलिपि सही नहीं है।",
    remedy: "लेख को पाठ, वेब पृष्ठ या पीडीएफ़ के रूप में दें, या UTF-8 में सहेजें।",
  }),
  "document-empty": () => ({
    message: "दस्तावेज़ में कोई शब्द नहीं है।",
    remedy: "देखें कि वह पूरा सहेजा गया है; स्क्रिप्ट से बनने वाला पृष्ठ दिखने के बाद सहेजें।",
  }),
  "pdf-unreadable": ({ fault }) => ({
    message: pdfFault[fault],
    remedy:
      fault === "no-text"
        ? "पाठ वाला संस्करण दें, या पहले चित्रों से पाठ निकालें।"
        : "इसे किसी और प्रोग्राम में खोलकर शब्द पाठ के रूप में दें।",
  }),
  "feed-unreadable": ({ fault }) => ({
    message: feedFault[fault],
    remedy: "फ़ीड का पता और प्रारूप जाँचें।",
  }),
  "address-refused": ({ address, fault }, f) => ({
    message: `${f.literal(address)} से नहीं पूछा जाता: ${addressFault[fault]}।`,
    remedy:
      fault === "private"
        ? `यदि यही चाहिए तो ${f.literal("--allow")} से उसके होस्ट को नाम से अनुमति दें।`
        : `ऐसा पता दें जो ${f.literal("https://")} या ${f.literal("http://")} से आरंभ हो।`,
  }),
  "address-unanswered": ({ address, fault, code }, f) => ({
    message: `${f.literal(address)} से कुछ नहीं मिला: ${answerFault[fault]}${code === undefined || fault !== "status" ? "" : ` (${f.number(code)})`}।`,
    remedy: "पता जाँचें, या जो दिखता है उसे सहेजकर फ़ाइल दें।",
  }),
} satisfies Partial<ProblemSentences>;
