import type { NewsroomWords } from "../newsroom-words.ts";

/** Articles and briefings on their way to the reader, in Hindi. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `लेख ${f.literal(path)} प्रकाशित नहीं हुआ; अभिलेख के विपरीत या उससे असमर्थित अंश: ${f.count(passages)}। हर अंश सुधारें, या पाठ से पहले ${f.literal("waived")} में कारण लिखकर उसे रहने दें।`,
  waived: ({ reason }, f) => `कारण सहित रहने दिया गया: ${f.literal(reason)}`,
  checked: ({ articles, open, waived }, f) =>
    `जाँचे गए लेख: ${f.count(articles)}; लंबित अंश: ${f.count(open)}; कारण सहित रहने दिए गए: ${f.count(waived)}।`,
};
