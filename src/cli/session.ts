import { date } from "../dossier/schema/primitives.ts";
import { type Format, format, withoutIsolates } from "../language/format.ts";
import { languageOf, languages } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Terminal } from "./terminal.ts";
import { usageFault } from "./usage-fault.ts";

/** Options that every command takes, as they were written. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly asOf?: string;
  readonly visibility?: "public" | "team" | "private";
  readonly seed?: number;
  readonly force?: boolean;
}

/** What every command works with. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly options: GlobalOptions;
  /** How the chosen language writes, for texts that come from a dossier in `dossierLanguage`. */
  format(dossierLanguage?: string): Format;
  /** A sentence as it is shown: direction marks are kept only where text runs both ways. */
  say(sentence: string): string;
}

export function openSession(terminal: Terminal, language: Language, options: GlobalOptions): Session {
  return {
    terminal,
    language,
    options,
    format: (dossierLanguage = "en") => format(language, dossierLanguage),
    say: (sentence) => sayIn(language, sentence),
  };
}

/** A sentence as a terminal or a plain file shows it. */
export function sayIn({ direction }: Language, sentence: string): string {
  return direction === "rtl" ? sentence : withoutIsolates(sentence);
}

/** The language asked for; English where none is. */
export function readLanguage(tag: string | undefined): Language {
  const wanted = tag ?? "en";
  const found = languageOf(wanted);
  if (found === undefined) {
    throw usageFault("unknown-language", {
      found: wanted,
      known: languages.map(({ tag, name }) => `${tag} (${name})`),
    });
  }
  return found;
}

/** A date as written, or `latest` for everything on file. */
export function readAsOf(text: string): string {
  return text === "latest" ? text : readDate("--as-of", text);
}

/** The day a document was published. */
export function readDay(text: string): string {
  return readDate("--published", text);
}

export function readDate(option: string, text: string): string {
  if (!date.safeParse(text).success) throw usageFault("not-a-date", { option, found: text });
  return text;
}

/** Hosts by name, separated by commas. */
export function readHosts(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(",")
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ""),
  );
}

export function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= 0xffffffff))
    throw usageFault("not-a-whole", { option: "--seed", found: text, low: 0, high: 0xffffffff });
  return seed;
}

/** Reads an option that takes one of a few words. */
export function readOneOf<Word extends string>(
  option: string,
  allowed: readonly Word[],
): (text: string) => Word {
  return (text) => {
    const found = allowed.find((word) => word === text);
    if (found === undefined) throw usageFault("not-one-of", { option, found: text, allowed });
    return found;
  };
}

/** A heading and what it heads, in one line. */
export function labelled({ language }: Session, label: string, text: string | number): string {
  return language.tag === "zh" ? `${label}：${text}` : `${label}: ${text}`;
}

const semicolons: Readonly<Record<string, string>> = { ar: "؛ ", zh: "；" };

/** Several remarks in one line, full stops dropped. */
export function joined({ language }: Session, remarks: readonly string[]): string {
  return remarks.map((remark) => remark.replace(/[.。।]$/u, "")).join(semicolons[language.tag] ?? "; ");
}
