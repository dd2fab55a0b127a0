import type { AddressFault, AnswerFault, FeedFault, PdfFault } from "../../dossier/problem.ts";
import type { ProblemSentences } from "../messages.ts";

const pdfFault: { readonly [Fault in PdfFault]: string } = {
  damaged: "便携文档已损坏，无法读取。",
  locked: "便携文档设有密码。",
  "no-text": "便携文档中没有文字，可能是扫描件。",
  "too-many-pages": "便携文档页数超出可读取的范围。",
  "too-heavy": "读取便携文档耗时或占用内存过多，已停止。",
};

const feedFault: { readonly [Fault in FeedFault]: string } = {
  unreadable: "订阅源已损坏，无法读取。",
  "not-a-feed": "这不是订阅源。",
  "too-large": "订阅源过大，无法读取。",
  "declares-types": "订阅源声明了文档类型，因其可能无限展开而被拒绝。",
};

const addressFault: { readonly [Fault in AddressFault]: string } = {
  "not-an-address": "这不是地址",
  scheme: "不允许这种协议",
  credentials: "其中带有用户名或密码",
  private: "它指向本机或内部网络",
};

const answerFault: { readonly [Fault in AnswerFault]: string } = {
  unreachable: "无人应答",
  "too-slow": "应答时间过长",
  "too-large": "应答内容过大",
  "too-many-redirections": "它不断转向其他地址",
  status: "应答并非所求",
};

/** What keeps a document from being read and what to do, in Chinese. */
export const intakeProblems = {
  "document-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `文件待读内容为${f.number(megabytes, 1)} MB，最多读取${f.number(limitMegabytes, 1)} MB。`,
    remedy: "请只提供需要读取的部分。",
  }),
  "document-not-text": () => ({
    message: "这不是文本、网页、便携文档或订阅源，或者其编码与所声明的不符。",
    remedy: "请以文本、网页或便携文档提供文章，或存为UTF-8编码。",
  }),
  "document-empty": () => ({
    message: "文件中没有文字。",
    remedy: "请检查是否完整保存；由脚本生成的网页应在显示后保存。",
  }),
  "pdf-unreadable": ({ fault }) => ({
    message: pdfFault[fault],
    remedy:
      fault === "no-text"
        ? "请提供含文字的版本，或先进行文字识别。"
        : "请用其他程序打开，并以文本提供其内容。",
  }),
  "feed-unreadable": ({ fault }) => ({
    message: feedFault[fault],
    remedy: "请检查订阅源的地址和格式。",
  }),
  "address-refused": ({ address, fault }, f) => ({
    message: `不访问${f.literal(address)}：${addressFault[fault]}。`,
    remedy:
      fault === "private"
        ? `如确有需要，请用${f.literal("--allow")}按名称允许该主机。`
        : `请给出以${f.literal("https://")}或${f.literal("http://")}开头的地址。`,
  }),
  "address-unanswered": ({ address, fault, code }, f) => ({
    message: `${f.literal(address)}没有给出内容：${answerFault[fault]}${code === undefined || fault !== "status" ? "" : `（${f.number(code)}）`}。`,
    remedy: "请检查地址，或保存其内容后提供文件。",
  }),
} satisfies Partial<ProblemSentences>;
