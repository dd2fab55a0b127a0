/** What is taken in at most. A text of a million units is a book; a PDF of pictures has many bytes and few words. */
export const gatherLimits = {
  bytes: 25_000_000,
  /** UTF-16 units of a text, and of what is read out of a PDF. */
  units: 1_000_000,
  pdfPages: 1000,
  pdfSeconds: 20,
  pdfMegabytes: 768,
} as const;
