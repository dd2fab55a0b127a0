import pc from "picocolors";
import { wrap } from "./display-width.ts";

type Style = (text: string) => string;

/** Where a command's words go. Results go to standard output; everything else to standard error. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  /** A passing line on standard error, shown on a terminal only; an empty one clears it. */
  progress(text: string): void;
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly yellow: Style;
  /** Columns to wrap prose at. */
  readonly width: number;
  /** Whether a person sits at both ends and can be asked. */
  readonly interactive: boolean;
}

const widest = 100;

/** The process's own terminal. Colour and progress appear on a terminal only; NO_COLOR is respected. */
export function openTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const { bold, dim, red, yellow } = pc.createColors(colour);
  const showsProgress = stderr.isTTY === true && env.TERM !== "dumb";
  return {
    out: (text) => void stdout.write(`${stdout.isTTY ? harmless(text) : text}\n`),
    note: (text) => void stderr.write(`${stderr.isTTY ? harmless(text) : text}\n`),
    progress: (text) => void (showsProgress && stderr.write(`\r\u001b[2K${text}`)),
    bold,
    dim,
    red,
    yellow,
    // A terminal that does not know its size says 0.
    width: Math.min((stdout.isTTY && stdout.columns) || widest, widest),
    interactive: stdin.isTTY === true && stdout.isTTY === true,
  };
}

const esc = String.fromCharCode(27);
/** Colours, which this program writes itself; line ends; and what would move the cursor, retitle the window or turn text around. */
const control = new RegExp(`${esc}\\[\\d*m|\\n|[\\p{Cc}\\u202a-\\u202e]`, "gu");

/** Text as a terminal may be given it: control characters that a dossier or a file's name brings along are shown, not obeyed. */
export function harmless(text: string): string {
  return text.replace(control, (found) => {
    if (found === "\n" || found.length > 1) return found;
    const code = found.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}

/** Prose at the terminal's width, every line indented. */
export function paragraph(terminal: Terminal, text: string, indent = ""): string {
  return indent + wrap(text, terminal.width - indent.length, indent);
}

/** Text whose further lines stand `indent` deeper than its first, for a place that is itself indented once. */
export function hanging(terminal: Terminal, text: string, indent: string): string {
  return wrap(text, terminal.width - indent.length, indent + indent);
}

/** One entry of a list at the terminal's width, its further lines set under its first word. */
export function bullet(terminal: Terminal, text: string, indent = ""): string {
  return `${indent}- ${paragraph(terminal, text, `${indent}  `).trimStart()}`;
}
