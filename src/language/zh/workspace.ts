import type { WorkspaceWords } from "../workspace-words.ts";

/** Words for working in a dossier, in Chinese. */
export const workspace: WorkspaceWords = {
  edit: {
    "nothing-there": ({ at }, f) => ({
      message: `${f.literal(at)}处没有内容。`,
      remedy: "可能已被他人删除；请查看最新状态，再作修改。",
    }),
    "not-a-list": ({ at }, f) => ({
      message: `${f.literal(at)}处的内容不是列表。`,
      remedy: "请选择要添加条目的列表，或列表中要移动的条目。",
    }),
    "id-taken": ({ at, id }, f) => ({
      message: `${f.literal(at)}中已有条目使用标识${f.literal(id)}。`,
      remedy: "请另选标识。",
    }),
    "id-unsuited": ({ id }, f) => ({
      message: `${f.literal(id)}不能用作标识。`,
      remedy: "标识由小写拉丁字母、数字及其间的连字符组成，且不能是数字。",
    }),
    "in-several-files": ({ at, files }, f) => ({
      message: `${f.literal(at)}处的内容分散在多个文件中：${f.list(files.map((file) => f.literal(file)))}。`,
      remedy: "请逐一修改各部分。",
    }),
    "file-damaged": ({ file }, f) => ({
      message: `文件${f.literal(file)}不是完整的YAML。`,
      remedy: "请先在文本中修正；问题列表指明位置。",
    }),
    "form-unsuited": ({ at, file }, f) => ({
      message: `文件${f.literal(file)}中${f.literal(at)}处的写法无法就地修改。`,
      remedy: "请在文本中修改。",
    }),
    "text-changed": ({ file }, f) => ({
      message: `文件${f.literal(file)}的文本此后已有改动。`,
      remedy: "请查看最新状态，再作修改。",
    }),
  },
  readingOnly: {
    "data-folder": ({ path, detail }, f) =>
      `本工作台只供查看：数据文件夹${f.literal(path)}无法使用（${f.literal(detail)}）。`,
    "newer-store": ({ path }, f) => `本工作台只供查看：存储${f.literal(path)}由更新版本的程序写成。`,
    folder: ({ path }, f) => `本工作台只供查看：${f.literal(path)}中没有可以读取的案卷。`,
  },
  access: {
    title: "本工作台须用其专属地址打开",
    printed:
      "带令牌的地址已显示在启动工作台的终端中。请在此浏览器中打开该地址一次；此后在浏览器关闭之前，工作台的所有地址都可在此使用。",
    open: "打开页面",
  },
};
