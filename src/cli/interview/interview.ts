import { idSource } from "../../dossier/convert/slug.ts";
import type { CommandLineWords } from "../../language/command-line-words.ts";
import type { Format } from "../../language/format.ts";
import type { Asker, Named } from "./ask.ts";

export interface InterviewIssue extends Named {
  readonly options: readonly Named[];
}

/** What one party wants: the matrix an adviser already has. */
export interface InterviewView {
  readonly party: Named;
  readonly matrix: readonly {
    readonly issue: Named;
    readonly wants: Named;
    readonly canLiveWith: readonly Named[];
    readonly never: readonly Named[];
  }[];
  /** Most important first; empty where it was left open. */
  readonly order: readonly Named[];
  /** The worst package it would still sign, option by issue; undefined where it was left open. */
  readonly wouldSign: ReadonlyMap<string, string> | undefined;
}

export interface Interview {
  readonly title: string;
  readonly parties: readonly Named[];
  readonly issues: readonly InterviewIssue[];
  readonly views: readonly InterviewView[];
}

/** Asks what a first dossier needs, in the order in which an adviser would ask. */
export async function interview(
  asker: Asker,
  words: CommandLineWords["interview"],
  format: Format,
): Promise<Interview> {
  const title = await asker.name(words.title);
  const parties = named("party", await asker.names(words.parties, words.tooFewParties));
  const issueNames = named("issue", await asker.names(words.issues, words.tooFewIssues));
  const issues: InterviewIssue[] = [];
  for (const issue of issueNames) {
    const options = named("option", await asker.list(words.options({ issue: issue.name }, format)));
    issues.push({ ...issue, options });
  }
  const views: InterviewView[] = [];
  for (const party of parties) views.push(await askView(party, issues, asker, words, format));
  return { title, parties, issues, views };
}

function named(kind: string, names: readonly string[]): Named[] {
  const ids = idSource(kind);
  return names.map((name) => ({ id: ids(name), name }));
}

async function askView(
  party: Named,
  issues: readonly InterviewIssue[],
  asker: Asker,
  words: CommandLineWords["interview"],
  format: Format,
): Promise<InterviewView> {
  const matrix: InterviewView["matrix"][number][] = [];
  for (const issue of issues) {
    const about = { party: party.name, issue: issue.name };
    const wants = await asker.one(words.wants(about, format), issue.options);
    if (wants === undefined) throw new Error("askView: an answer that is not optional was left out");
    const others = issue.options.filter((option) => option !== wants);
    const canLiveWith = await asker.some(words.canLiveWith(about, format), others);
    const rest = others.filter((option) => !canLiveWith.includes(option));
    const never = rest.length === 0 ? [] : await asker.some(words.never(about, format), rest);
    matrix.push({ issue, wants, canLiveWith, never });
  }
  const order = await asker.some(words.order({ party: party.name }, format), issues);
  return { party, matrix, order, wouldSign: await askWouldSign(party, issues, matrix, asker, words, format) };
}

async function askWouldSign(
  party: Named,
  issues: readonly InterviewIssue[],
  matrix: InterviewView["matrix"],
  asker: Asker,
  words: CommandLineWords["interview"],
  format: Format,
): Promise<ReadonlyMap<string, string> | undefined> {
  const open = issues.map((issue, place) => {
    const refused = matrix[place]?.never ?? [];
    return { issue, options: issue.options.filter((option) => !refused.includes(option)) };
  });
  // Where nothing else is left to choose, there is nothing to ask.
  const signed = new Map(open.map(({ issue, options }) => [issue.id, options[0]?.id ?? ""]));
  for (const [place, { issue, options }] of open.filter((one) => one.options.length > 1).entries()) {
    const question = words.wouldSignIssue(
      { issue: issue.name, options: options.map(({ name }) => name) },
      format,
    );
    // Only the first answer may be left out: that says the whole package is not known.
    const chosen = await asker.one(
      place === 0 ? `${words.wouldSign({ party: party.name }, format)}\n${question}` : question,
      options,
      place === 0,
    );
    if (chosen === undefined) return undefined;
    signed.set(issue.id, chosen.id);
  }
  return signed;
}
