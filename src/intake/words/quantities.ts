/** Words before a figure that widen it: roughly, at least, at most. */
export const approximators = {
  about: [
    ...[
      "about",
      "around",
      "roughly",
      "nearly",
      "almost",
      "some",
      "approximately",
      "نحو",
      "حوالي",
      "قرابة",
      "زهاء",
      "ما يقارب",
    ],
    ...["लगभग", "करीब", "क़रीब", "तकरीबन", "约", "大约", "近", "将近", "около"],
  ],
  least: [
    ...["more than", "over", "at least", "no less than", "above", "أكثر من", "ما لا يقل عن", "ما يزيد على"],
    ...["से अधिक", "कम से कम", "से ज़्यादा", "超过", "至少", "逾", "более"],
  ],
  most: [
    ...["less than", "under", "at most", "up to", "no more than", "below", "أقل من", "لا يزيد على", "حتى"],
    ...["से कम", "अधिक से अधिक", "不到", "不足", "至多", "最多", "最高", "менее"],
  ],
} as const;

/** Words after a figure that multiply it. */
export const scales: readonly (readonly [power: number, words: readonly string[]])[] = [
  [3, ["thousand", "ألف", "آلاف", "हज़ार", "千", "тысяч"]],
  [4, ["万"]],
  [5, ["lakh", "lakhs", "लाख"]],
  [6, ["million", "mn", "مليون", "ملايين", "百万", "миллионов"]],
  [7, ["crore", "crores", "करोड़", "千万"]],
  [8, ["亿"]],
  [9, ["billion", "bn", "مليار", "مليارات", "अरब", "十亿", "миллиардов"]],
  [12, ["trillion", "تريليون", "万亿"]],
];

/** Units and currencies by a short name. */
export const units: readonly (readonly [unit: string, words: readonly string[]])[] = [
  [
    "percent",
    [
      "%",
      "٪",
      "％",
      "percent",
      "per cent",
      "في المئة",
      "في المائة",
      "بالمئة",
      "प्रतिशत",
      "फ़ीसदी",
      "百分比",
      "процентов",
    ],
  ],
  [
    "kg",
    [
      "kg",
      "kgs",
      "kilograms",
      "kilogrammes",
      "kilos",
      "كغ",
      "كيلوغرام",
      "كيلوغراما",
      "कि.ग्रा.",
      "किलोग्राम",
      "किलो",
      "公斤",
      "千克",
      "кг",
    ],
  ],
  ["tonne", ["tonnes", "tonne", "tons", "ton", "طن", "टन", "吨", "тонн"]],
  ["USD", ["dollars", "dollar", "usd", "دولار", "دولارات", "डॉलर", "美元", "долларов"]],
  ["EUR", ["euros", "euro", "eur", "يورو", "यूरो", "欧元", "евро"]],
  ["centrifuge", ["centrifuges", "centrifuge", "جهاز طرد مركزي", "सेंट्रीफ्यूज", "离心机"]],
  ["day", ["days", "day", "يوما", "أيام", "दिन", "天"]],
  ["year", ["years", "year", "سنوات", "عاما", "साल", "वर्ष", "年"]],
];

/** Signs that stand before the figure. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "¥": "CNY",
};
