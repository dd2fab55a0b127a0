import { createInterface } from "node:readline";
import type { Ask } from "./ask.ts";

/** Thrown to whoever waits for an answer when the person ends the interview with Ctrl-C or Ctrl-D. */
export const brokenOff = new Error("the interview was broken off");

export interface Prompter {
  readonly ask: Ask;
  close(): void;
}

/** Asks on the process's terminal. Lines that come before they are asked for, as when several are pasted, wait for their question. */
export function openPrompter(say: (text: string) => string): Prompter {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const early: string[] = [];
  let waiting: { resolve(line: string): void; reject(error: Error): void } | undefined;
  let ended = false;
  lines.on("line", (line) => {
    if (waiting === undefined) early.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  lines.on("SIGINT", () => lines.close());
  lines.on("close", () => {
    ended = true;
    if (waiting !== undefined) process.stdout.write("\n");
    waiting?.reject(brokenOff);
  });
  const next = () =>
    new Promise<string>((resolve, reject) => {
      const line = early.shift();
      if (line !== undefined) resolve(line);
      else if (ended) reject(brokenOff);
      else waiting = { resolve, reject };
    });
  return {
    ask: (question) => {
      // Only the last line is the prompt: readline draws a prompt of several lines anew at each key.
      const asked = say(question).split("\n");
      for (const line of asked.slice(0, -1)) process.stdout.write(`${line}\n`);
      lines.setPrompt(asked.at(-1) ?? "");
      if (early.length === 0 && !ended) lines.prompt();
      return next();
    },
    close: () => lines.close(),
  };
}
