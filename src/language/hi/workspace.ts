import type { WorkspaceWords } from "../workspace-words.ts";

/** Words for working in a dossier, in Hindi. */
export const workspace: WorkspaceWords = {
  edit: {
    "nothing-there": ({ at }, f) => ({
      message: `${f.literal(at)} पर कुछ नहीं है।`,
      remedy: "हो सकता है किसी ने उसे हटा दिया हो; सबसे नई स्थिति देखें और बदलाव फिर से करें।",
    }),
    "not-a-list": ({ at }, f) => ({
      message: `${f.literal(at)} पर जो है वह सूची नहीं है।`,
      remedy: "प्रविष्टि जोड़ने के लिए कोई सूची चुनें, या हटाकर रखने के लिए किसी सूची की प्रविष्टि।",
    }),
    "id-taken": ({ at, id }, f) => ({
      message: `${f.literal(at)} की एक और प्रविष्टि की पहचान ${f.literal(id)} है।`,
      remedy: "दूसरी पहचान चुनें।",
    }),
    "id-unsuited": ({ id }, f) => ({
      message: `${f.literal(id)} पहचान नहीं हो सकती।`,
      remedy: "पहचान में छोटे लैटिन अक्षर, अंक और उनके बीच योजक चिह्न होते हैं, और वह संख्या नहीं होती।",
    }),
    "in-several-files": ({ at, files }, f) => ({
      message: `${f.literal(at)} पर जो है वह कई फ़ाइलों में बँटा है: ${f.list(files.map((file) => f.literal(file)))}।`,
      remedy: "उसके भाग एक-एक करके बदलें।",
    }),
    "file-damaged": ({ file }, f) => ({
      message: `फ़ाइल ${f.literal(file)} पूरा YAML नहीं है।`,
      remedy: "पहले उसे पाठ में ठीक करें; समस्याएँ बताती हैं कि कहाँ।",
    }),
    "form-unsuited": ({ at, file }, f) => ({
      message: `${f.literal(file)} में ${f.literal(at)} पर जो है वह ऐसे रूप में लिखा है जिसे वहीं बदला नहीं जा सकता।`,
      remedy: "उसे पाठ में बदलें।",
    }),
    "text-changed": ({ file }, f) => ({
      message: `फ़ाइल ${f.literal(file)} का पाठ इस बीच बदल चुका है।`,
      remedy: "सबसे नई स्थिति देखें और बदलाव फिर से करें।",
    }),
  },
  readingOnly: {
    "data-folder": ({ path, detail }, f) =>
      `यह डेस्क केवल दिखाता है: डेटा फ़ोल्डर ${f.literal(path)} काम में नहीं लिया जा सकता (${f.literal(detail)})।`,
    "newer-store": ({ path }, f) =>
      `यह डेस्क केवल दिखाता है: भंडार ${f.literal(path)} प्रोग्राम के नए संस्करण ने लिखा है।`,
    folder: ({ path }, f) => `यह डेस्क केवल दिखाता है: ${f.literal(path)} में कोई ऐसा डोज़ियर नहीं है जिसे पढ़ा जा सके।`,
  },
  access: {
    title: "यह डेस्क अपने ही पते से खुलता है",
    printed:
      "टोकन वाला पता उस टर्मिनल में छपा था जिसमें डेस्क शुरू किया गया। उस पते को इस ब्राउज़र में एक बार खोलें; उसके बाद ब्राउज़र बंद होने तक डेस्क का हर पता यहाँ काम करेगा।",
    open: "पृष्ठ खोलें",
  },
};
