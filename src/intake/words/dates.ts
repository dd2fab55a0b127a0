/** Names of the months in the languages read, January first; every name of a month in one list. */
export const months: readonly (readonly string[])[] = [
  ["january", "jan", "يناير", "كانون الثاني", "जनवरी", "января"],
  ["february", "feb", "فبراير", "شباط", "फ़रवरी", "फरवरी", "февраля"],
  ["march", "mar", "مارس", "آذار", "मार्च", "марта"],
  ["april", "apr", "أبريل", "ابريل", "إبريل", "نيسان", "अप्रैल", "апреля"],
  ["may", "مايو", "أيار", "मई", "мая"],
  ["june", "jun", "يونيو", "حزيران", "जून", "июня"],
  ["july", "jul", "يوليو", "تموز", "जुलाई", "июля"],
  ["august", "aug", "أغسطس", "آب", "अगस्त", "августа"],
  ["september", "sept", "sep", "سبتمبر", "أيلول", "सितंबर", "सितम्बर", "сентября"],
  ["october", "oct", "أكتوبر", "تشرين الأول", "अक्टूबर", "अक्तूबर", "октября"],
  ["november", "nov", "نوفمبر", "تشرين الثاني", "नवंबर", "नवम्बर", "ноября"],
  ["december", "dec", "ديسمبر", "كانون الأول", "दिसंबर", "दिसम्बर", "декабря"],
];

/** Words that name a day, month or year from the document's own date: unit and how many of it on. */
export const relative: readonly (readonly [words: string, unit: "day" | "month" | "year", offset: number])[] =
  [
    ...(
      [
        ["last month", -1],
        ["this month", 0],
        ["next month", 1],
        ["a month ago", -1],
        ["the previous month", -1],
      ] as const
    ).map(([words, offset]) => [words, "month", offset] as const),
    ...(
      [
        ["الشهر الماضي", -1],
        ["الشهر الجاري", 0],
        ["الشهر الحالي", 0],
        ["الشهر المقبل", 1],
        ["الشهر القادم", 1],
      ] as const
    ).map(([words, offset]) => [words, "month", offset] as const),
    ...(
      [
        ["पिछले महीने", -1],
        ["पिछले माह", -1],
        ["गत माह", -1],
        ["इस महीने", 0],
        ["अगले महीने", 1],
      ] as const
    ).map(([words, offset]) => [words, "month", offset] as const),
    ...(
      [
        ["上个月", -1],
        ["上月", -1],
        ["本月", 0],
        ["这个月", 0],
        ["下个月", 1],
        ["下月", 1],
      ] as const
    ).map(([words, offset]) => [words, "month", offset] as const),
    ...(
      [
        ["last year", -1],
        ["this year", 0],
        ["next year", 1],
        ["العام الماضي", -1],
        ["العام الجاري", 0],
        ["العام المقبل", 1],
      ] as const
    ).map(([words, offset]) => [words, "year", offset] as const),
    ...(
      [
        ["पिछले साल", -1],
        ["पिछले वर्ष", -1],
        ["इस साल", 0],
        ["अगले साल", 1],
        ["去年", -1],
        ["今年", 0],
        ["明年", 1],
      ] as const
    ).map(([words, offset]) => [words, "year", offset] as const),
    ...(
      [
        ["yesterday", -1],
        ["today", 0],
        ["tomorrow", 1],
        ["أمس", -1],
        ["اليوم", 0],
        ["غدا", 1],
      ] as const
    ).map(([words, offset]) => [words, "day", offset] as const),
    ...(
      [
        ["आज", 0],
        ["昨天", -1],
        ["昨日", -1],
        ["今天", 0],
        ["今日", 0],
        ["明天", 1],
        ["明日", 1],
      ] as const
    ).map(([words, offset]) => [words, "day", offset] as const),
  ];
