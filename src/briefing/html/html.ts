/** A piece of a page, already safe to be written. */
export interface Html {
  readonly html: string;
}

/** What may stand in a page: pieces, plain text (escaped), lists of both; nothing where a condition failed. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes a piece of a page; every value is escaped unless it is a piece itself. Attribute values stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const written = strings.map((text, place) => text + (place < values.length ? write(values[place]) : ""));
  return { html: written.join("") };
}

/** Marks text as a piece of a page that needs no escaping: only for what this program drew itself. */
export function raw(text: string): Html {
  return { html: text };
}

function write(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return "";
  if (typeof value === "object") return "html" in value ? value.html : value.map(write).join("");
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
