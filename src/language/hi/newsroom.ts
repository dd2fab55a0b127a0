import type { NewsroomWords } from "../newsroom-words.ts";

/** Articles and briefings on their way to the reader, in Hindi. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `लेख ${f.literal(path)} प्रकाशित नहीं हुआ; अभिलेख के विपरीत या उससे असमर्थित अंश: ${f.count(passages)}। हर अंश सुधारें, या पाठ से पहले ${f.literal("waived")} में कारण लिखकर उसे रहने दें।`,
  waived: ({ reason }, f) => `कारण सहित रहने दिया गया: ${f.literal(reason)}`,
  embargoed: ({ path, until }, f) => `लेख ${f.literal(path)} को ${f.literal(until)} तक रोका गया है।`,
  rewritten: ({ corrections }, f) =>
    `प्रकाशित भूल-सुधार दोबारा नहीं लिखे जाते, इसलिए कुछ प्रकाशित नहीं हुआ। ${f.list(corrections.map(f.literal))} को पहले जैसा कर दें और नया भूल-सुधार जोड़ें।`,
  replaces: ({ date }, f) =>
    `इस दिन की विवरणिका पहली बार आने के बाद ${f.date(date)} का अभिलेख बदल गया है; पहले का पाठ जैसा छपा था वैसा ही रखा गया है।`,
  embed: "यह चित्र किसी और साइट पर दिखाएँ",
  source: "स्रोतों सहित पूरा पृष्ठ",
  checked: ({ articles, open, waived }, f) =>
    `जाँचे गए लेख: ${f.count(articles)}; लंबित अंश: ${f.count(open)}; कारण सहित रहने दिए गए: ${f.count(waived)}।`,
};
