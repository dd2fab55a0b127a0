import type { AsideReason, Block } from "./document.ts";

/** What a writer has made: a normalised text with the origin of each unit, in blocks. */
export interface Written {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly blocks: readonly Block[];
}

/** Takes text with its place in the original and writes it normalised. */
export interface TextWriter {
  /** Adds text that stands at `start`; where it is as long as `end - start` unit by unit, else all of it for the whole stretch. */
  add(text: string, start: number, end: number): void;
  /** Ends the block, if anything is in it; what follows is of this kind. */
  startBlock(kind: Block["kind"], aside?: AsideReason): void;
  finish(): Written;
}

/** Soft hyphen, zero-width space and joiner, direction marks, byte order mark; the zero-width non-joiner is kept, Persian spells with it. */
const invisible = /\u200d|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const blank = /[\s\u00a0\u3000]/;

/** A new writer; linear in what is added. */
export function textWriter(): TextWriter {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blocks: Block[] = [];
  let begun = 0;
  let next: Pick<Block, "kind" | "aside"> = { kind: "paragraph" };

  const push = (unit: string, start: number, end: number) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  const drop = () => {
    units.pop();
    starts.pop();
    ends.pop();
  };
  const write = (unit: string, start: number, end: number) => {
    if (invisible.test(unit)) return;
    if (!blank.test(unit)) return push(unit, start, end);
    if (units.length > begun && units.at(-1) !== " ") push(" ", start, end);
  };
  const close = () => {
    if (units.length > begun && units.at(-1) === " ") drop();
    if (units.length === begun) return;
    blocks.push({ start: begun, end: units.length, ...next });
    const at = ends.at(-1) ?? 0;
    push("\n", at, at);
    begun = units.length;
  };
  return {
    add(text, start, end) {
      const exact = text.length === end - start;
      for (let i = 0; i < text.length; i++) {
        write(text[i] as string, exact ? start + i : start, exact ? start + i + 1 : end);
      }
    },
    startBlock(kind, aside) {
      close();
      next = aside === undefined ? { kind } : { kind, aside };
    },
    finish() {
      close();
      return { text: units.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), blocks };
    },
  };
}
