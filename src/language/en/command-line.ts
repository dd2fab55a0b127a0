import type { CommandLineWords } from "../command-line-words.ts";
import { capital, counted, onDate } from "./nouns.ts";
import { starter } from "./starter.ts";
import { usage } from "./usage.ts";

/** Everything the command line says, in English. */
export const commandLine: CommandLineWords = {
  tagline: "A multi-issue negotiation written down once, analysed, and explained back to its sources.",
  command: {
    check: "Check a dossier and list its problems",
    deals: "Tell which packages every side could sign",
    analyse: "Run one analysis, or all of them",
    explain: "Show what a value in a result rests on",
    import: "Convert a GENIUS domain and its profiles into a dossier",
    new: "Begin a dossier by answering a few questions",
    desk: "Open the dossier in a browser",
    read: "Tell what a document claims, and what of it stands against the record",
    brief: "Publish a site: briefings and the pages around them, in four languages",
    article: "Draft an article from the record, a file a language",
    translate: "Prepare an article for translation, or take a translation back; nothing leaves this machine",
    backup: "Copy the store of all dossiers into one file, while it is in use",
    restore: "Put a backup in the place of the store",
  },
  argument: {
    dossier: "a YAML or JSON file, or a folder of them",
    dossiers: "dossiers, each a YAML or JSON file or a folder of them",
    article: "an article in Markdown",
    analysis: "the analysis to run",
    path: "address of a value in the result, such as zones.assessed.acceptable",
    files: "the files to convert, the domain first",
    folder: "the folder to write into",
    backup: "a file written by backup",
    document: "a text, Markdown or HTML file",
  },
  option: {
    json: "print one JSON value and nothing else",
    language: "language of the sentences",
    asOf: "read only what was known on this date",
    visibility: "read only what these readers may see",
    seed: "seed of the random samples",
    settings: "settings of the analysis, as JSON",
    positions: "which red lines count: as assessed, or as declared",
    published: "when the document was published",
    out: "write into this file",
    force: "overwrite a file that exists",
    port: "port the desk listens on",
    help: "show this help",
    version: "show the version",
    only: "run only these, separated by commas",
    package: "show where one package stands: its id, or issue=option,…",
    starter: "write a commented starter instead of asking",
    outFolder: "write into this folder",
    partial: "publish pages with untranslated parts too, labelled",
    to: "languages to translate to, with commas between them",
    readBack: "a translated XLIFF file to take back",
    ofDossier: "the dossier the article belongs to (the folder above its own)",
    template: "what to draft: round-preview",
    siteUrl: "where the site will stand; with it come canonical addresses and site maps",
    dates: "dates of the briefings, with commas between them",
    data: "folder of the store; left out, your own data folder",
  },
  help: {
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    arguments: "Arguments",
    globalOptions: "Options shared by commands",
    examples: "Examples",
  },
  heading: {
    findings: "Findings",
    packages: "Packages",
    zone: "Zone of possible agreement",
    referencePoints: "Reference points",
    namedPackages: "Named packages",
    publicLines: "Public lines that could move",
    values: "Value to each side",
    noDeal: "No deal",
    problems: "Problems",
    provenance: "How it was derived",
    restsOn: "Statements it rests on",
    claims: "Claims behind them",
    sources: "Sources",
    paths: "What can be asked",
  },
  severity: { error: "error", warning: "warning" },
  remedy: "What to do",
  reading: {
    found: ({ findings }, f) =>
      findings === 0
        ? "Nothing in the document stands against the record."
        : `${capital(counted(findings, "passage", f))} ${f.plural(findings, { one: "stands", other: "stand" })} against the record.`,
    others: ({ claims }, f) =>
      claims === 0
        ? "It claims nothing else that could be read."
        : `What else it claims, nothing on file contradicting it (${f.count(claims)}):`,
    aside: ({ passages }, f) => `Passed over as no part of the text: ${counted(passages, "passage", f)}.`,
  },
  done: {
    clean: ({ files }, f) => `No problems in ${counted(files, "file", f)}.`,
    problems: ({ errors, warnings }, f) =>
      `${counted(errors, "error", f)}, ${counted(warnings, "warning", f)}.`,
    wrote: ({ path }, f) => `Written: ${f.literal(path)}.`,
    backedUp: ({ path, dossiers, revisions }, f) =>
      `Backup written: ${f.literal(path)}. Dossiers: ${f.count(dossiers)}; revisions: ${f.count(revisions)}.`,
    restored: ({ path, dossiers, revisions }, f) =>
      `Restored into ${f.literal(path)}. Dossiers: ${f.count(dossiers)}; revisions: ${f.count(revisions)}.`,
    setAside: ({ path }, f) => `The store that was there is kept as ${f.literal(path)}.`,
    imported: ({ files, path }, f) =>
      `${counted(files, "file", f)} converted; the dossier is ${f.literal(path)}.`,
    deskOpen: (_, f) => `The desk is open at the address below. Stop it with ${f.literal("Ctrl+C")}.`,
    asOf: ({ date }, f) => `As known ${onDate(date, f)}.`,
    notApplicable: "Nothing can be said",
    next: ({ command }, f) => `Next: ${f.literal(command)}`,
  },
  progress: {
    reading: ({ path }, f) => `Reading ${f.literal(path)}…`,
    analysing: ({ analysis, share }, f) => `Analysing ${f.literal(analysis)}: ${f.share(share)}`,
    writing: ({ path }, f) => `Writing ${f.literal(path)}…`,
    cancelled: "Stopped; nothing was written.",
  },
  interview: {
    welcome: "A first dossier needs two sides, three to five issues, and what each side wants. Ctrl+C stops.",
    title: "What is the negotiation called?",
    parties: "Who has to agree?",
    issues: "What has to be settled?",
    options: ({ issue }, f) => `Which options are there on ${f.literal(issue)}?`,
    wants: ({ party, issue }, f) => `What does ${f.literal(party)} want on ${f.literal(issue)}?`,
    canLiveWith: ({ party, issue }, f) =>
      `What else could ${f.literal(party)} live with on ${f.literal(issue)}, best first?`,
    never: ({ party, issue }, f) => `What would ${f.literal(party)} never accept on ${f.literal(issue)}?`,
    order: ({ party }, f) => `Which issues matter most to ${f.literal(party)}, most important first?`,
    wouldSign: ({ party }, f) => `What is the worst package that ${f.literal(party)} would still sign?`,
    wouldSignIssue: ({ issue, options }, f) =>
      `In that package, on ${f.literal(issue)} (${f.either(options.map(f.literal))}):`,
    choose: ({ options }, f) => `Choose from ${f.list(options.map(f.literal))}.`,
    separate: "Separate several answers with commas.",
    optional: "Leave empty if not known.",
    again: ({ found }, f) => `${f.literal(found)} is not one of the answers; please answer again.`,
    tooFew: ({ atLeast }, f) =>
      `At least ${counted(atLeast, "answer", f)} ${atLeast === 1 ? "is" : "are"} needed.`,
    tooFewParties: "A negotiation needs at least two who have to agree.",
    tooFewIssues:
      "At least two issues are needed: with one alone, nothing can be given on one issue for something on another.",
    noLetters: ({ found }, f) => `${f.literal(found)} is not a name: a name has a letter in it.`,
    finished: ({ path }, f) => `The dossier is written: ${f.literal(path)}.`,
  },
  starter,
  usage,
  seeHelp: ({ command }, f) => `${f.literal(command)} shows how it is used.`,
  internal: ({ detail }, f) => `Concordat has failed through a fault of its own: ${f.literal(detail)}.`,
};
