import type { UsageValues } from "../language/command-line-words.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";

/** A command called wrongly, as data; the sentence is made where the language is known. */
export interface Usage<Key extends keyof UsageValues = keyof UsageValues> {
  readonly key: Key;
  readonly values: UsageValues[Key];
  readonly exit: ExitCode;
}

export type UsageFault = Error & { readonly usage: Usage };

/** An error to throw where a command was called wrongly. */
export function usageFault<Key extends keyof UsageValues>(
  key: Key,
  values: UsageValues[Key],
  exit: ExitCode = exitCode.usage,
): UsageFault {
  return Object.assign(new Error(`wrong usage: ${key}`), { usage: { key, values, exit } });
}

export function isUsageFault(error: unknown): error is UsageFault {
  return error instanceof Error && "usage" in error;
}
