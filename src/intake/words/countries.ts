/** What a country or organisation is called besides its name; `name` is the English name a party of a dossier is recognised by. */
export interface CountryWords {
  readonly name: string;
  /** Adjectives and further names, which mean the party. */
  readonly words: readonly string[];
  /** Capitals and seats, which may mean the party or the place. */
  readonly metonyms: readonly string[];
}

/** Countries that take part in or watch talks; kept short, a dossier's own names come first. */
export const countries: readonly CountryWords[] = [
  {
    name: "Iran",
    words: [
      ...[
        "iranian",
        "iranians",
        "islamic republic",
        "الإيراني",
        "إيراني",
        "الإيرانية",
        "إيرانية",
        "الإيرانيون",
        "الجمهورية الإسلامية",
      ],
      ...["ईरानी", "伊方", "иранский", "ایرانی", "איראני"],
    ],
    metonyms: ["tehran", "طهران", "तेहरान", "德黑兰", "تهران", "Тегеран", "טהרן"],
  },
  {
    name: "United States",
    words: [
      ...["american", "americans", "united states of america", "u.s.", "USA", "white house"],
      ...[
        "الأمريكي",
        "أمريكي",
        "الأمريكية",
        "أمريكية",
        "الأميركي",
        "الأميركية",
        "أميركي",
        "أميركا",
        "البيت الأبيض",
      ],
      ...["अमेरिकी", "अमरीकी", "अमरीका", "व्हाइट हाउस", "美方", "白宫", "آمریکا", "американский", "אמריקאי"],
    ],
    metonyms: ["washington", "واشنطن", "वॉशिंगटन", "वाशिंगटन", "华盛顿", "واشنگتن", "Вашингтон", "וושינגטון"],
  },
  {
    name: "Oman",
    words: [
      "omani",
      "sultanate of oman",
      "العماني",
      "العمانية",
      "عمانية",
      "عماني",
      "عمان",
      "ओमानी",
      "阿曼方面",
    ],
    metonyms: [],
  },
  { name: "Italy", words: ["italian", "الإيطالي", "الإيطالية", "إيطالي", "इतालवी", "इटालवी"], metonyms: [] },
  {
    name: "France",
    words: ["french", "الفرنسي", "الفرنسية", "فرنسي", "फ़्रांसीसी"],
    metonyms: ["paris", "باريس", "पेरिस", "巴黎"],
  },
  {
    name: "Qatar",
    words: ["qatari", "القطري", "القطرية", "قطرية", "क़तरी"],
    metonyms: ["doha", "الدوحة", "दोहा", "多哈"],
  },
  {
    name: "Russia",
    words: ["russian", "russian federation", "الروسي", "الروسية", "रूसी", "俄方"],
    metonyms: ["moscow", "kremlin", "موسكو", "الكرملين", "मॉस्को", "莫斯科"],
  },
  {
    name: "China",
    words: ["chinese", "الصيني", "الصينية", "चीनी", "中方"],
    metonyms: ["beijing", "بكين", "बीजिंग", "北京"],
  },
  {
    name: "Israel",
    words: ["israeli", "الإسرائيلي", "الإسرائيلية", "इज़राइली", "以方"],
    metonyms: ["tel aviv", "تل أبيب", "特拉维夫"],
  },
  {
    name: "Saudi Arabia",
    words: ["saudi", "السعودي", "السعودية", "सऊदी", "沙特"],
    metonyms: ["riyadh", "الرياض", "रियाद", "利雅得"],
  },
  {
    name: "United Arab Emirates",
    words: ["emirati", "الإماراتي", "الإمارات", "阿联酋方面"],
    metonyms: ["abu dhabi", "أبوظبي", "阿布扎比"],
  },
  {
    name: "European Union",
    words: ["EU's", "الأوروبي", "欧盟方面"],
    metonyms: ["brussels", "بروكسل", "ब्रसेल्स", "布鲁塞尔"],
  },
  {
    name: "International Atomic Energy Agency",
    words: ["un nuclear watchdog", "الوكالة الذرية", "परमाणु ऊर्जा एजेंसी", "原子能机构"],
    metonyms: [],
  },
  { name: "Switzerland", words: ["swiss", "السويسري", "स्विस", "瑞士"], metonyms: [] },
  { name: "Norway", words: ["norwegian", "النرويجي", "挪威"], metonyms: [] },
  {
    name: "Egypt",
    words: ["egyptian", "المصري", "المصرية", "埃及"],
    metonyms: ["cairo", "القاهرة", "क़ाहिरा", "开罗"],
  },
  {
    name: "Turkey",
    words: ["turkish", "türkiye", "التركي", "التركية", "तुर्की", "土耳其"],
    metonyms: ["ankara", "أنقرة", "安卡拉"],
  },
];

/** Cities where talks are held, the English name first. A dossier's own places come first. */
export const places: readonly (readonly string[])[] = [
  ["Geneva", "جنيف", "जिनेवा", "जेनेवा", "日内瓦", "ژنو", "Женева", "ז'נבה"],
  ["Vienna", "فيينا", "वियना", "维也纳", "وین", "Вена", "וינה"],
  ["Muscat", "مسقط", "मस्कट", "马斯喀特", "Маскат", "מוסקט"],
  ["Rome", "روما", "रोम", "罗马", "رم", "Рим", "רומא"],
  ["Oslo", "أوسلو", "ओस्लो", "奥斯陆"],
  ["Doha", "الدوحة", "दोहा", "多哈"],
  ["Istanbul", "إسطنبول", "इस्तांबुल", "伊斯坦布尔"],
  ["Baghdad", "بغداد", "बग़दाद", "巴格达"],
  ["Cairo", "القاهرة", "क़ाहिरा", "开罗"],
  ["Lausanne", "لوزان", "लुसाने", "洛桑"],
  ["Zurich", "زيورخ", "ज़्यूरिख़", "苏黎世"],
  ["New York", "نيويورك", "न्यूयॉर्क", "纽约"],
  ["Paris", "باريس", "पेरिस", "巴黎"],
  ["London", "لندن", "लंदन", "伦敦"],
  ["Berlin", "برلين", "बर्लिन", "柏林"],
  ["Brussels", "بروكسل", "ब्रसेल्स", "布鲁塞尔"],
  ["Riyadh", "الرياض", "रियाद", "利雅得"],
  ["Abu Dhabi", "أبوظبي", "अबू धाबी", "阿布扎比"],
  ["Dubai", "دبي", "दुबई", "迪拜"],
  ["Moscow", "موسكو", "मॉस्को", "莫斯科"],
  ["Beijing", "بكين", "बीजिंग", "北京"],
  ["Washington", "واشنطن", "वॉशिंगटन", "वाशिंगटन", "华盛顿"],
  ["Tehran", "طهران", "तेहरान", "德黑兰"],
  ["Islamabad", "إسلام آباد", "इस्लामाबाद", "伊斯兰堡"],
  ["Ankara", "أنقرة", "अंकारा", "安卡拉"],
];
