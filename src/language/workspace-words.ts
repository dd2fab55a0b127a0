import type { EditProblem } from "../dossier/edit/edit.ts";
import type { Format } from "./format.ts";
import type { ProblemText } from "./messages.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Words for working in a dossier: why an edit was not made, why the desk only reads, and who may open it. */
export interface WorkspaceWords {
  /** By the code of an edit's problem, from its values. */
  readonly edit: {
    readonly [Code in EditProblem["code"]]: (
      values: Omit<Extract<EditProblem, { code: Code }>, "code">,
      format: Format,
    ) => ProblemText;
  };
  readonly readingOnly: {
    /** The data folder cannot be used; `detail` is the system's own code. */
    readonly "data-folder": Sentence<{ readonly path: string; readonly detail: string }>;
    readonly "newer-store": Sentence<{ readonly path: string }>;
    readonly folder: Sentence<{ readonly path: string }>;
  };
  /** The page that is shown instead of the desk where the browser has not been given its token; `open` is a link's text. */
  readonly access: Words<"title" | "printed" | "open">;
}
