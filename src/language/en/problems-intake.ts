import type { AddressFault, AnswerFault, FeedFault, PdfFault } from "../../dossier/problem.ts";
import type { ProblemSentences } from "../messages.ts";

const pdfFault: { readonly [Fault in PdfFault]: string } = {
  damaged: "The PDF is damaged and could not be read.",
  locked: "The PDF is locked with a password.",
  "no-text": "The PDF holds no text; it may be a scan.",
  "too-many-pages": "The PDF has too many pages to be read.",
  "too-heavy": "Reading the PDF took too long or too much memory and was stopped.",
};

const feedFault: { readonly [Fault in FeedFault]: string } = {
  unreadable: "The feed is damaged and could not be read.",
  "not-a-feed": "This is not a feed.",
  "too-large": "The feed is too large to be read.",
  "declares-types":
    "The feed declares a document type, which is refused: it could be made to expand without end.",
};

const addressFault: { readonly [Fault in AddressFault]: string } = {
  "not-an-address": "it is no address",
  scheme: "only http and https are",
  credentials: "it carries a name or a password",
  private: "it leads to this machine or into a private network",
};

const allowRemedy = "If that is meant, allow its host by name with --allow.";

const answerFault: { readonly [Fault in AnswerFault]: string } = {
  unreachable: "nobody answers there",
  "too-slow": "the answer took too long",
  "too-large": "the answer is too large",
  "too-many-redirections": "it leads on and on",
  status: "the answer is not what was asked for",
};

/** What keeps a document from being read and what to do, in English. */
export const intakeProblems = {
  "document-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `The document has ${f.number(megabytes, 1)} MB to be read; at most ${f.number(limitMegabytes, 1)} MB are.`,
    remedy: "Give the part of it that is to be read.",
  }),
  "document-not-text": () => ({
    message:
      "This is neither text nor a page, a PDF or a feed, or it is not written in the encoding it states.",
    remedy: "Give an article as text, Markdown, HTML or PDF, or save it as UTF-8.",
  }),
  "document-empty": () => ({
    message: "The document holds no words.",
    remedy:
      "Check that it was saved whole; a page that is built by scripts has to be saved after it was shown.",
  }),
  "pdf-unreadable": ({ fault }) => ({
    message: pdfFault[fault],
    remedy:
      fault === "no-text"
        ? "Give a version with text, or run text recognition over it first."
        : "Open it elsewhere and give its words as text.",
  }),
  "feed-unreadable": ({ fault }) => ({
    message: feedFault[fault],
    remedy: "Check the address of the feed; RSS, Atom and JSON Feed are read.",
  }),
  "address-refused": ({ address, fault }, f) => ({
    message: `${f.literal(address)} is not asked: ${addressFault[fault]}.`,
    remedy: fault === "private" ? allowRemedy : "Give an address that begins with https:// or http://.",
  }),
  "address-unanswered": ({ address, fault, code }, f) => ({
    message: `${f.literal(address)} gave nothing: ${answerFault[fault]}${code === undefined || fault !== "status" ? "" : ` (${code})`}.`,
    remedy: "Check the address, or save what it shows and give the file.",
  }),
} satisfies Partial<ProblemSentences>;
