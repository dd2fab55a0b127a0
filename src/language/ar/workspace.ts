import type { WorkspaceWords } from "../workspace-words.ts";

/** Words for working in a dossier, in Arabic. */
export const workspace: WorkspaceWords = {
  edit: {
    "nothing-there": ({ at }, f) => ({
      message: `لا يوجد شيء في ${f.literal(at)}.`,
      remedy: "ربما حذفه شخص آخر؛ انظر إلى أحدث حالة وأعد التغيير.",
    }),
    "not-a-list": ({ at }, f) => ({
      message: `ما في ${f.literal(at)} ليس قائمة.`,
      remedy: "اختر قائمة لإضافة مدخل إليها، أو مدخلًا في قائمة لنقله.",
    }),
    "id-taken": ({ at, id }, f) => ({
      message: `في ${f.literal(at)} مدخل آخر له المعرّف ${f.literal(id)}.`,
      remedy: "اختر معرّفًا آخر.",
    }),
    "id-unsuited": ({ id }, f) => ({
      message: `لا يصلح ${f.literal(id)} معرّفًا.`,
      remedy: "المعرّف حروف لاتينية صغيرة وأرقام وشرطات بينها، وليس عددًا.",
    }),
    "in-several-files": ({ at, files }, f) => ({
      message: `ما في ${f.literal(at)} موزّع على عدة ملفات: ${f.list(files.map((file) => f.literal(file)))}.`,
      remedy: "غيّر أجزاءه واحدًا واحدًا.",
    }),
    "file-damaged": ({ file }, f) => ({
      message: `الملف ${f.literal(file)} ليس نص YAML سليمًا.`,
      remedy: "أصلحه في النص أولًا؛ تبيّن المشكلات الموضع.",
    }),
    "form-unsuited": ({ at, file }, f) => ({
      message: `ما في ${f.literal(at)} من الملف ${f.literal(file)} مكتوب بصيغة لا يمكن تغييرها في موضعها.`,
      remedy: "غيّره في النص.",
    }),
    "text-changed": ({ file }, f) => ({
      message: `تغيّر نص الملف ${f.literal(file)} منذ ذلك الحين.`,
      remedy: "انظر إلى أحدث حالة وأعد التغيير.",
    }),
  },
  readingOnly: {
    "data-folder": ({ path, detail }, f) =>
      `هذا المكتب للعرض فقط: لا يمكن استخدام مجلد البيانات ${f.literal(path)} (${f.literal(detail)}).`,
    "newer-store": ({ path }, f) =>
      `هذا المكتب للعرض فقط: كُتب المخزن ${f.literal(path)} بإصدار أحدث من البرنامج.`,
    folder: ({ path }, f) => `هذا المكتب للعرض فقط: لا يوجد في ${f.literal(path)} ملف تفاوض يمكن قراءته.`,
  },
  access: {
    title: "يُفتح هذا المكتب بعنوانه الخاص",
    printed:
      "طُبع العنوان مع رمزه في نافذة الأوامر التي بدأ فيها المكتب. افتح ذلك العنوان مرة واحدة في هذا المتصفح؛ وبعد ذلك يعمل كل عنوان للمكتب هنا حتى يُغلق المتصفح.",
    open: "افتح الصفحة",
  },
};
