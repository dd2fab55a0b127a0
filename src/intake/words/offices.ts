/** An office by the property under which claims name its holder, and its words. The property's words stand in English titles. */
export interface OfficeWords {
  readonly property: string;
  readonly words: readonly string[];
}

/** Titles looked for beside names. Where one holds another ("deputy foreign minister"), the longer is taken. */
export const offices: readonly OfficeWords[] = [
  {
    property: "president",
    words: [
      ...[
        "president",
        "الرئيس",
        "رئيس",
        "رئيسا",
        "رئيس الجمهورية",
        "राष्ट्रपति",
        "总统",
        "رئیس جمهور",
        "رئیس‌جمهور",
        "президент",
        "נשיא",
      ],
    ],
  },
  {
    property: "vice-president",
    words: ["vice president", "نائب الرئيس", "उपराष्ट्रपति", "उप राष्ट्रपति", "副总统"],
  },
  {
    property: "prime-minister",
    words: [
      "prime minister",
      "premier",
      "رئيس الوزراء",
      "رئيس وزراء",
      "प्रधानमंत्री",
      "प्रधान मंत्री",
      "总理",
      "首相",
      "премьер-министр",
      "נשיא הממשלה",
    ],
  },
  {
    property: "foreign-minister",
    words: [
      ...[
        "foreign minister",
        "minister of foreign affairs",
        "top diplomat",
        "fm",
        "foreign affairs minister",
      ],
      ...["وزير الخارجية", "وزير خارجية", "وزيرة الخارجية", "وزيرة خارجية", "विदेश मंत्री", "विदेशमंत्री"],
      ...[
        "外交部长",
        "外长",
        "外交大臣",
        "وزیر خارجه",
        "وزیر امور خارجه",
        "министр иностранных дел",
        "שר החוץ",
      ],
    ],
  },
  { property: "secretary-of-state", words: ["secretary of state", "国务卿", "госсекретарь"] },
  {
    property: "deputy-foreign-minister",
    words: [
      ...[
        "deputy foreign minister",
        "نائب وزير الخارجية",
        "نائب وزير خارجية",
        "مساعد وزير الخارجية",
        "उप विदेश मंत्री",
      ],
      ...["副外长", "副外交部长", "外交部副部长", "معاون وزیر خارجه"],
    ],
  },
  {
    property: "special-envoy",
    words: [
      ...["special envoy", "envoy", "special representative", "المبعوث", "مبعوث", "مبعوثه", "المبعوث الخاص"],
      ...["विशेष दूत", "दूत", "特使", "问题特使", "спецпосланник"],
    ],
  },
  {
    property: "high-representative",
    words: [
      ...["high representative", "foreign policy chief", "foreign-policy chief"],
      ...["الممثل الأعلى", "الممثلة العليا", "مسؤول السياسة الخارجية", "مسؤولة السياسة الخارجية"],
      ...[
        "उच्च प्रतिनिधि",
        "विदेश नीति प्रमुख",
        "高级代表",
        "外交与安全政策高级代表",
        "外交政策负责人",
        "外交政策高级代表",
      ],
    ],
  },
  {
    property: "director-general",
    words: [
      "director general",
      "director-general",
      "iaea chief",
      "iaea head",
      "المدير العام",
      "مدير عام",
      "महानिदेशक",
      "总干事",
      "генеральный директор",
    ],
  },
  {
    property: "supreme-leader",
    words: ["supreme leader", "المرشد الأعلى", "सर्वोच्च नेता", "最高领袖", "رهبر"],
  },
  {
    property: "press-secretary",
    words: [
      "press secretary",
      "المتحدثة باسم البيت الأبيض",
      "المتحدث باسم البيت الأبيض",
      "प्रेस सचिव",
      "新闻秘书",
    ],
  },
  {
    property: "spokesman",
    words: [
      "spokesman",
      "spokesperson",
      "spokeswoman",
      "المتحدث باسم",
      "متحدث باسم",
      "المتحدثة باسم",
      "الناطق باسم",
      "प्रवक्ता",
      "发言人",
      "سخنگوی",
    ],
  },
];
