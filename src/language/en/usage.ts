import type { UsageSentences } from "../command-line-words.ts";
import type { Format } from "../format.ts";

const orMean = (suggestion: string | undefined, f: Format) =>
  suggestion === undefined ? "" : ` Is ${f.literal(suggestion)} meant?`;

/** How a command was called wrongly, in English. */
export const usage: UsageSentences = {
  "unknown-command": ({ found, suggestion }, f) =>
    `There is no command ${f.literal(found)}.${orMean(suggestion, f)}`,
  "unknown-option": ({ found, suggestion }, f) =>
    `There is no option ${f.literal(found)}.${orMean(suggestion, f)}`,
  "missing-argument": ({ argument }, f) => `The argument ${f.literal(argument)} is missing.`,
  "missing-option-value": ({ option }, f) => `The option ${f.literal(option)} needs a value.`,
  "excess-argument": ({ found }, f) => `${f.literal(found)} is one argument too many.`,
  "unknown-analysis": ({ found, known }, f) =>
    `There is no analysis ${f.literal(found)}; there is ${f.list(known.map(f.literal))}.`,
  "unknown-language": ({ found, known }, f) =>
    `The language ${f.literal(found)} is not spoken here; these are: ${f.list(known.map(f.literal))}.`,
  "not-one-of": ({ option, found, allowed }, f) =>
    `${f.literal(option)} takes ${f.either(allowed.map(f.literal))}, not ${f.literal(found)}.`,
  "not-a-date": ({ option, found }, f) =>
    `${f.literal(option)} takes a date such as 2025-04-18, not ${f.literal(found)}.`,
  "not-a-moment": ({ option, found }, f) =>
    `${f.literal(option)} takes a date and time with its zone such as 2025-04-18T06:00:00Z, not ${f.literal(found)}.`,
  "not-a-whole": ({ option, found, low, high }, f) =>
    `${f.literal(option)} takes a whole number from ${low} to ${high}, not ${f.literal(found)}.`,
  "before-anything": ({ date, earliest }, f) =>
    `By ${f.date(date)} no round, event or claim on file was known; the earliest date on file is ${f.date(earliest)}.`,
  "json-goes-on": ({ option }, f) =>
    `This command goes on until it is stopped, so it cannot print one JSON value; add ${f.literal(option)}.`,
  "unknown-revision": ({ found, path, known }, f) =>
    known.length === 0
      ? `${f.literal(path)} is not in the store, so it has no revision ${f.literal(found)}; a date is written as in 2025-04-18.`
      : `${f.literal(path)} has no revision ${f.literal(found)}; the newest are ${f.list(known.map(f.literal))}.`,
  "not-a-document": ({ path, formats }, f) =>
    `${f.literal(path)} is no document that can be read; these can: ${f.list(formats.map(f.literal))}.`,
  "memory-unreadable": ({ path }, f) =>
    `${f.literal(path)} holds earlier translations and cannot be read as JSON; mend it, or move it away to begin anew.`,
  "nothing-changed": () =>
    "Nothing that everyone may see has changed since that day, so there is nothing to draft.",
  "no-round-ahead": () => "No round is ahead on this date, so there is nothing to preview.",
  "not-an-address": ({ option, found }, f) =>
    `${f.literal(option)} takes a web address such as ${f.literal("https://talks.example")}, not ${f.literal(found)}.`,
  "unknown-package": ({ found, known }, f) =>
    `The dossier has no package ${f.literal(found)}${known.length === 0 ? "" : `; it has ${f.list(known.map(f.literal))}`}. A package can also be written as issue=option,issue=option.`,
  "unknown-issue": ({ found, known }, f) =>
    `The dossier has no issue ${f.literal(found)}; it has ${f.list(known.map(f.literal))}.`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `${f.literal(found)} cannot be chosen on ${f.literal(issue)}; these can: ${f.list(allowed.map(f.literal))}.`,
  "not-a-pair": ({ found }, f) =>
    `${f.literal(found)} is no choice on an issue; write a package as ${f.literal("issue=option,issue=option")}.`,
  "nothing-chosen": ({ issue, allowed }, f) =>
    `Nothing is chosen on ${f.literal(issue)}; these can be: ${f.list(allowed.map(f.literal))}.`,
  "chosen-twice": ({ issue }, f) => `There are two choices on ${f.literal(issue)}; a package makes one.`,
  "incomplete-package": ({ missing }, f) =>
    `A package chooses on every issue; nothing is chosen on ${f.list(missing.map(f.literal))}.`,
  "cannot-write": ({ path, detail }, f) => `${f.literal(path)} could not be written: ${f.literal(detail)}.`,
  "settings-unreadable": ({ found }, f) =>
    `${f.literal(found)} cannot be read as settings; they are written as JSON, such as ${f.literal('{"positions":"declared"}')}.`,
  "path-unknown": ({ path, known, suggestion }, f) =>
    `The result has nothing at ${f.literal(path)}; it has ${f.list(known.map(f.literal))}.${orMean(suggestion, f)}`,
  "file-exists": ({ path }, f) => `${f.literal(path)} exists already; ${f.literal("--force")} overwrites it.`,
  "folder-in-use": ({ path }, f) =>
    `${f.literal(path)} holds something other than a published briefing and is left as it is; a folder of its own is needed.`,
  "folder-missing": ({ path }, f) =>
    `There is no folder ${f.literal(path)} to write into; create it first, or name another.`,
  "store-missing": ({ path }, f) =>
    `There is no store at ${f.literal(path)} yet; ${f.literal("--data")} names another folder.`,
  "store-exists": ({ path }, f) =>
    `There is a store at ${f.literal(path)} already; ${f.literal("--force")} keeps it under another name and restores the backup.`,
  "store-in-use": ({ path }, f) => `The store ${f.literal(path)} is in use; close the desk, then try again.`,
  "store-newer": ({ path }, f) =>
    `The store ${f.literal(path)} was written by a newer Concordat. Update Concordat, or name another folder with ${f.literal("--data")}.`,
  "store-unusable": ({ path, detail }, f) =>
    `The store ${f.literal(path)} cannot be used: ${f.literal(detail)}. Put a backup in its place with ${f.literal("concordat restore")}, or name another folder with ${f.literal("--data")}.`,
  "backup-damaged": ({ path, detail }, f) =>
    `${f.literal(path)} is not whole, so nothing was changed: ${f.literal(detail)}.`,
  "backup-newer": ({ path }, f) =>
    `${f.literal(path)} was written by a newer Concordat; nothing was changed. Update Concordat, then try again.`,
  "port-taken": ({ port }, f) =>
    `Port ${f.literal(String(port))} is in use; ${f.literal("--port")} chooses another.`,
  "option-not-taken": ({ option, command }, f) => `${f.literal(command)} does not take ${f.literal(option)}.`,
  "out-is-folder": ({ path, file }, f) =>
    `${f.literal(path)} is a folder; name the file to write, such as ${f.literal(file)}.`,
  "out-is-file": ({ path }, f) =>
    `${f.literal(path)} is a file where a folder is needed; choose another name, or remove the file.`,
  "not-permitted": ({ path }, f) =>
    `This account may not write ${f.literal(path)}; choose another place, or ask for the permission.`,
  "unknown-setting": ({ analysis, found, known }, f) =>
    `The analysis ${f.literal(analysis)} has no setting ${f.literal(found)}; ${known.length === 0 ? "it takes none" : `it has ${f.list(known.map(f.literal))}`}.`,
  "setting-refused": ({ analysis, setting, found }, f) =>
    `The setting ${f.literal(setting)} of the analysis ${f.literal(analysis)} does not take ${f.literal(found)}.`,
  "old-node": ({ found, needed }, f) =>
    `This is Node ${f.literal(found)}; Concordat needs Node ${f.literal(String(needed))} or later.`,
};
