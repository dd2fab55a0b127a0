import type { WorkspaceWords } from "../workspace-words.ts";

/** Words for working in a dossier, in English. */
export const workspace: WorkspaceWords = {
  edit: {
    "nothing-there": ({ at }, f) => ({
      message: `There is nothing at ${f.literal(at)}.`,
      remedy: "Somebody may have removed it; look at the newest state and make the change again.",
    }),
    "not-a-list": ({ at }, f) => ({
      message: `What stands at ${f.literal(at)} is not a list.`,
      remedy: "Choose a list to add an entry to, or an entry of a list to move.",
    }),
    "id-taken": ({ at, id }, f) => ({
      message: `Another entry of ${f.literal(at)} has the id ${f.literal(id)}.`,
      remedy: "Choose another id.",
    }),
    "id-unsuited": ({ id }, f) => ({
      message: `${f.literal(id)} cannot be an id.`,
      remedy: "An id has small letters a to z, digits and hyphens between them, and is not a number.",
    }),
    "in-several-files": ({ at, files }, f) => ({
      message: `What stands at ${f.literal(at)} is spread over several files: ${f.list(files.map((file) => f.literal(file)))}.`,
      remedy: "Change its parts one by one.",
    }),
    "file-damaged": ({ file }, f) => ({
      message: `The file ${f.literal(file)} is not whole YAML.`,
      remedy: "Mend it in the text first; the problems say where.",
    }),
    "form-unsuited": ({ at, file }, f) => ({
      message: `What stands at ${f.literal(at)} in ${f.literal(file)} is written in a form that cannot be changed in place.`,
      remedy: "Change it in the text.",
    }),
    "text-changed": ({ file }, f) => ({
      message: `The text of ${f.literal(file)} has been changed since.`,
      remedy: "Look at the newest state and make the change again.",
    }),
  },
  readingOnly: {
    "data-folder": ({ path, detail }, f) =>
      `This desk only shows: the data folder ${f.literal(path)} cannot be used (${f.literal(detail)}).`,
    "newer-store": ({ path }, f) =>
      `This desk only shows: the store ${f.literal(path)} was written by a newer version of the program.`,
    folder: ({ path }, f) =>
      `This desk only shows: there is no dossier in ${f.literal(path)} that could be read.`,
  },
  access: {
    title: "This desk opens with its own address",
    printed:
      "The address with its token was printed in the terminal in which the desk was started. Open that address once in this browser; after that, every address of the desk works here until the browser is closed.",
    open: "Open the page",
  },
};
