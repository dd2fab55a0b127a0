import type { AsideReason, Block } from "./document.ts";
import { fold } from "./fold.ts";

/** A longer block says more than a call to subscribe does, whatever words it holds. */
const MOST_UNITS = 320;

/** Words that give a block away, in the order asked. */
const signs: readonly (readonly [AsideReason, readonly string[]])[] = [
  [
    "subscribe",
    [
      ...[
        "subscribe to",
        "sign up for",
        "our newsletter",
        "follow us on",
        "join our channel",
        "download our app",
      ],
      ...["اشترك في", "نشرتنا البريدية", "تابعونا على", "تابعنا على", "न्यूज़लेटर", "सदस्यता लें", "हमें फ़ॉलो करें"],
      ...["欢迎订阅", "订阅我们", "关注我们", "扫码关注", "подпишитесь"],
    ],
  ],
  [
    "sign-off",
    [
      ...[
        "all rights reserved",
        "reporting by",
        "editing by",
        "the views expressed",
        "contributed to this report",
      ],
      ...["جميع الحقوق محفوظة", "सर्वाधिकार सुरक्षित", "版权所有", "责任编辑", "все права защищены"],
    ],
  ],
  [
    "filler",
    [
      ...[
        "keywords:",
        "tags:",
        "read more:",
        "click here",
        "you may also like",
        "advertisement",
        "related articles",
      ],
      ...[
        "اقرأ أيضا",
        "كلمات مفتاحية",
        "यह भी पढ़ें",
        "और पढ़ें:",
        "相关阅读",
        "关键词：",
        "延伸阅读",
        "читайте также",
      ],
    ],
  ],
];

const folded = signs.map(([reason, words]) => [reason, words.map((word) => fold(word).text)] as const);

/** The blocks with those set aside that are no part of the article, each with the reason; what is set aside already stays so. */
export function setAside(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.aside !== undefined || block.end - block.start > MOST_UNITS) return block;
    const aside = reasonFor(text.slice(block.start, block.end));
    return aside === undefined ? block : { ...block, aside };
  });
}

function reasonFor(words: string): AsideReason | undefined {
  if (/^https?:\/\/\S+$/.test(words)) return "link-only";
  const plain = fold(words).text;
  return folded.find(([, list]) => list.some((word) => plain.includes(word)))?.[0];
}
