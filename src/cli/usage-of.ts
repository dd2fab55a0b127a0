import type { CommanderError } from "commander";
import { exitCode } from "./exit-code.ts";
import type { Usage } from "./usage-fault.ts";

/** What commander found wrong, as data. It only gives English sentences, whose quoted words say which argument was meant. */
export function usageOf({ code, message }: CommanderError): Usage | undefined {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? "";
  const suggested = /Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1];
  const suggestion = suggested === undefined ? {} : { suggestion: suggested };
  const exit = exitCode.usage;
  switch (code) {
    case "commander.unknownCommand":
      return { key: "unknown-command", values: { found: quoted, ...suggestion }, exit };
    case "commander.unknownOption":
      return { key: "unknown-option", values: { found: quoted, ...suggestion }, exit };
    case "commander.missingArgument":
      return { key: "missing-argument", values: { argument: quoted }, exit };
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue":
      return { key: "missing-option-value", values: { option: quoted }, exit };
    case "commander.excessArguments":
      return { key: "excess-argument", values: { found: lastReceived(message) }, exit };
    default:
      return undefined;
  }
}

function lastReceived(message: string): string {
  return /but got \d+: (.*)\.$/.exec(message)?.[1]?.split(", ").at(-1) ?? "";
}
