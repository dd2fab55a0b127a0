import { moment } from "../dossier/schema/primitives.ts";
import { readAsOf } from "./session.ts";
import { usageFault } from "./usage-fault.ts";

/** Dates with commas between them, each once. */
export function readDates(text: string): readonly string[] {
  return [...new Set(text.split(",").map((one) => readDate(one.trim())))];
}

function readDate(text: string): string {
  try {
    return readAsOf(text);
  } catch {
    throw usageFault("not-a-date", { option: "--date", found: text });
  }
}

/** A moment with its zone. */
export function readMoment(text: string): string {
  if (!moment.safeParse(text).success) throw usageFault("not-a-moment", { option: "--now", found: text });
  return text;
}

/** An address on the web that a site may stand at; a slash at its end is dropped. */
export function readSiteUrl(text: string): string {
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isPlain || url.username !== "")
    throw usageFault("not-an-address", { option: "--site-url", found: text });
  return url.href.replace(/\/+$/u, "");
}
