import { idPattern } from "./id-word.ts";

/** How ids, dates, language tags and numbers are written; `readDossier` names the format by its pattern. Apart from the schema, for pages that only read. */
export const patterns = {
  id: idPattern,
  date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$|^[+-]?\d+\/0*[1-9]\d*$/,
} as const;
