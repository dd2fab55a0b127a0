const english = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const arabic = [
  "الأولى",
  "الثانية",
  "الثالثة",
  "الرابعة",
  "الخامسة",
  "السادسة",
  "السابعة",
  "الثامنة",
  "التاسعة",
  "العاشرة",
];
const hindi = ["पहल", "दूसर", "तीसर", "चौथ", "पाँचव", "छठ", "सातव", "आठव", "नौव", "दसव"];
const hindiOblique = ["े", "े", "े", "े", "ें", "े", "ें", "ें", "ें", "ें"];
const hindiDirect = ["ा", "ा", "ा", "ा", "ाँ", "ा", "ाँ", "ाँ", "ाँ", "ाँ"];
const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** The words for the n-th round of talks, n from 1 to 10; none beyond. */
export function roundWords(number: number): readonly string[] {
  const i = number - 1;
  const [ordinal, cardinal, ar, zh] = [english[i], cardinals[i], arabic[i], chinese[i]];
  if (ordinal === undefined || cardinal === undefined || ar === undefined || zh === undefined) return [];
  const stem = hindi[i] ?? "";
  const suffix = ["st", "nd", "rd"][i] ?? "th";
  return [
    ...[`${ordinal} round`, `${number}${suffix} round`, `round ${number}`, `round ${cardinal}`],
    ...[`${ordinal} indirect round`, `${ordinal} session`, `${ordinal} meeting`],
    ...[`الجولة ${ar}`, `جولة ${ar}`, `جولة ${ar.slice(2)}`, `الجولة ${number}`, `دور ${ar}`],
    ...[`${stem}${hindiDirect[i]} दौर`, `${stem}${hindiOblique[i]} दौर`, `दौर ${number}`],
    ...[`第${zh}轮`, `第${number}轮`, ...(number === 1 ? ["首轮", "opening round"] : [])],
  ];
}
