import type { ProblemSentences } from "../messages.ts";
import { counted } from "./nouns.ts";
import { exportAgain, formatName, literals, mean, syntaxFault, typeName } from "./problem-words.ts";

/** What keeps a file from being read as a dossier and what to do, in English. */
export const readingProblems = {
  "file-missing": ({ path }, f) => ({
    message: `There is no file or folder ${f.literal(path)}.`,
    remedy: "Check the path; it is read from the folder the command was started in.",
  }),
  "file-unreadable": ({ path, detail, fault }, f) => ({
    message:
      fault === "not-permitted"
        ? `This account may not read ${f.literal(path)}.`
        : fault === "link-loop"
          ? `${f.literal(path)} is a link that leads back to itself.`
          : `${f.literal(path)} could not be read: ${f.literal(detail)}.`,
    remedy:
      fault === "not-permitted"
        ? "Ask for the permission, or copy it to where it may be read."
        : "Check that the file is whole and may be read, or give another.",
  }),
  "not-a-file": ({ path, folder }, f) => ({
    message: folder
      ? `${f.literal(path)} is a folder where a file is needed.`
      : `${f.literal(path)} is no file but a device, a socket, or a pipe to which nobody may be writing.`,
    remedy: folder
      ? "Give one file."
      : "Give a file or a folder, or write what the pipe holds into a file first.",
  }),
  "folder-empty": ({ path }, f) => ({
    message: `The folder ${f.literal(path)} holds no YAML or JSON file.`,
    remedy: "Put the dossier's files into it, or give another folder.",
  }),
  "link-outside": ({ path }, f) => ({
    message: `${f.literal(path)} is a link that leads out of the folder; it is not followed.`,
    remedy: "Copy the file into the folder.",
  }),
  "too-many-files": ({ limit }, f) => ({
    message: `The folder holds more than ${f.count(limit)} files.`,
    remedy: "Join some of them, or give the folder of the dossier alone.",
  }),
  "file-too-large": ({ megabytes, limitMegabytes, foreign }, f) => ({
    message: `The file has ${f.number(megabytes, 1)} MB; at most ${f.number(limitMegabytes, 1)} MB are read.`,
    remedy: foreign ? exportAgain : "Divide the dossier into several files in one folder.",
  }),
  "dossier-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `The files have ${f.number(megabytes, 1)} MB together; at most ${f.number(limitMegabytes, 1)} MB are read.`,
    remedy: "Keep long passages outside the dossier and refer to their source.",
  }),
  "file-empty": ({ foreign }) => ({
    message: "The file is empty.",
    remedy: foreign ? exportAgain : "Write at least concordat: 1 and a title, or remove the file.",
  }),
  "not-text": ({ character }, f) =>
    character === undefined
      ? { message: "The file is not UTF-8 text.", remedy: "Save it as UTF-8 text." }
      : {
          message: `The control character ${f.literal(character)} stands here, which no text holds.`,
          remedy: "Delete it, and check whether the file was damaged on its way.",
        },
  syntax: ({ fault, detail }, f) => ({
    message: `The text cannot be read as YAML: ${syntaxFault[fault].fault}${detail === undefined ? "" : ` (${f.literal(detail)})`}.`,
    remedy: syntaxFault[fault].remedy,
  }),
  unclosed: ({ opening, closing }, f) => ({
    message: `${f.literal(opening)} is opened here and nowhere closed.`,
    remedy: `Write ${f.literal(closing)} where it ends and indent the lines up to there; if the file breaks off, it was not copied whole.`,
  }),
  "too-deep": ({ limit, foreign }, f) => ({
    message: `Entries are nested more than ${f.count(limit)} levels deep.`,
    remedy: foreign ? exportAgain : "Write the entry flatter; no section of a dossier needs this depth.",
  }),
  "too-many-values": ({ limit }, f) => ({
    message: `The dossier holds more than ${f.count(limit)} values.`,
    remedy: "Divide the negotiation into several dossiers.",
  }),
  "too-many-aliases": ({ limit }, f) => ({
    message: `The file repeats itself through more than ${f.count(limit)} YAML aliases.`,
    remedy: "Write the repeated parts out.",
  }),
  "reserved-key": ({ key }, f) => ({
    message: `${f.literal(key)} cannot be used as a key.`,
    remedy: "Choose another name.",
  }),
  "merge-key": (_, f) => ({
    message: `${f.literal("<<")} would copy entries in unseen; it is not read.`,
    remedy: "Write the copied entries out.",
  }),
  "duplicate-key": ({ key, firstLine }, f) => ({
    message: `The key ${f.literal(key)} stands twice in the same place, first on line ${f.count(firstLine)}.`,
    remedy: "Keep one of the two, or join them.",
  }),
  "duplicate-section": ({ section, otherFile }, f) => ({
    message: `The section ${f.literal(section)} is also written in ${f.literal(otherFile)}.`,
    remedy: "Keep it in one file; only lists and preferences may be spread over several.",
  }),
  "not-a-dossier": ({ found }, f) => ({
    message: `A dossier is a set of sections; this is ${f.literal(found)}.`,
    remedy: "Begin the file with concordat: 1, a title and the first section.",
  }),
  "format-version": ({ found, expected }, f) => ({
    message: `The dossier says format version ${f.literal(found)}; this engine reads version ${f.count(expected)}.`,
    remedy: `Write concordat: ${expected}, or use the engine that matches the dossier.`,
  }),
  "wrong-type": ({ expected, found, form }, f) => ({
    message: `Expected ${typeName[expected]}, found ${f.literal(found)}.`,
    remedy:
      form === undefined ? `Write ${typeName[expected]} here.` : `Write it like this: ${f.literal(form)}.`,
  }),
  "missing-key": ({ key }, f) => ({
    message: `The key ${f.literal(key)} is missing.`,
    remedy: `Add ${f.literal(key)} to this entry.`,
  }),
  "empty-value": ({ key }, f) => ({
    message: `Nothing follows the key ${f.literal(key)}.`,
    remedy: "Give it a value, or remove the key.",
  }),
  "empty-text": () => ({ message: "The text is empty.", remedy: "Write something, or remove the key." }),
  "too-long": ({ atMost }, f) => ({
    message: `The text is longer than ${counted(atMost, "character", f)}.`,
    remedy: "Shorten it, or put the rest into a note.",
  }),
  "unknown-key": ({ key, suggestion, known }, f) => ({
    message: `The key ${f.literal(key)} is not known here.`,
    remedy: mean(
      suggestion,
      known === undefined
        ? "Remove it, or put its content into a note."
        : `Remove it, or use a key that may be added here: ${literals(known, f)}.`,
      f,
    ),
  }),
  "misplaced-key": ({ key }, f) => ({
    message: `The key ${f.literal(key)} does not go with the other keys of this entry.`,
    remedy: "Remove it, or make another entry of it.",
  }),
  "unknown-section": ({ key, suggestion }, f) => ({
    message: `${f.literal(key)} is not a section of a dossier.`,
    remedy: mean(suggestion, "Remove it, or put its content into a section that exists.", f),
  }),
  "not-one-of": ({ found, allowed, suggestion }, f) => ({
    message: `${f.literal(found)} is not allowed here; allowed are ${literals(allowed, f)}.`,
    remedy: mean(suggestion, "Write one of the allowed words.", f),
  }),
  "bad-format": ({ expected, found }, f) => ({
    message: `${f.literal(found)} is not ${formatName[expected].name}.`,
    remedy: `Write ${formatName[expected].name}: ${formatName[expected].example}.`,
  }),
  "out-of-range": ({ found, low, high }, f) => {
    const limits = [
      ...(low === undefined ? [] : [`at least ${f.literal(low)}`]),
      ...(high === undefined ? [] : [`at most ${f.literal(high)}`]),
    ];
    const allowed = limits.length === 0 ? "a value the format allows" : f.list(limits);
    return { message: `${f.literal(found)} is out of range.`, remedy: `Write ${allowed}.` };
  },
  "too-few": ({ atLeast }, f) => ({
    message: `There are too few entries here; at least ${f.count(atLeast)} ${atLeast === 1 ? "is" : "are"} needed.`,
    remedy: "Add what is missing, or remove the list.",
  }),
  "too-many": ({ atMost }, f) => ({
    message: `There are too many entries here; at most ${f.count(atMost)} are read.`,
    remedy: "Remove what is not needed.",
  }),
  "not-a-number": ({ found }, f) => ({
    message: `${f.literal(found)} is not a number.`,
    remedy: 'Write a figure such as 12 or 0.25, or a fraction in quotation marks such as "1/3".',
  }),
  "xml-syntax": ({ detail }, f) => ({
    message: `The text cannot be read as XML: ${f.literal(detail)}.`,
    remedy: "Check that the file is complete and well-formed.",
  }),
  "xml-forbidden": ({ what }, f) => ({
    message: `The XML file holds ${f.literal(what)}, which is not read for safety's sake.`,
    remedy: "Remove it and import the file again.",
  }),
  "further-problems": ({ count }, f) => ({
    message: `${counted(count, "further problem", f)} ${count === 1 ? "is" : "are"} not listed.`,
    remedy: "Correct the ones above and check again.",
  }),
} satisfies Partial<ProblemSentences>;
