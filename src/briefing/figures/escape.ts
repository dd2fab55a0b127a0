/** A text as it may stand inside markup and its attributes. */
export function escapeMarkup(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  // Control characters other than tab and line ends are not allowed in XML at all.
  const kept = text.replace(/\p{Cc}/gu, (sign) => ("\t\n\r".includes(sign) ? sign : ""));
  return kept.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}

/** An element as markup; attributes that are undefined are left out, `content` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escapeMarkup(typeof value === "number" ? round(value) : value)}"`],
  );
  return `<${name}${written.join("")}>${content}</${name}>`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
