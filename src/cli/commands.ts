import type { Command } from "commander";
import type { CommandLineWords, CommandName } from "../language/command-line-words.ts";
import { readDates, readMoment, readSiteUrl } from "./brief-options.ts";
import { analyse, readOnly } from "./commands/analyse.ts";
import type { ArticleOptions } from "./commands/article.ts";
import type { BackupOptions } from "./commands/backup.ts";
import type { BriefOptions } from "./commands/brief.ts";
import { check } from "./commands/check.ts";
import { type DealsOptions, showDeals } from "./commands/deals.ts";
import { type DeskOptions, desk, readPort } from "./commands/desk.ts";
import { type DraftOptions, draftSection } from "./commands/draft.ts";
import { explainValue } from "./commands/explain.ts";
import { importFiles } from "./commands/import.ts";
import { newDossier } from "./commands/new.ts";
import type { ReadOptions } from "./commands/read.ts";
import { type RoadmapOptions, showRoadmap } from "./commands/roadmap.ts";
import type { TranslateOptions } from "./commands/translate.ts";
import type { WatchOptions } from "./commands/watch.ts";
import type { ExitCode } from "./exit-code.ts";
import { readSettings } from "./run.ts";
import { type GlobalOptions, readDate, readDay, readHosts, readOneOf, type Session } from "./session.ts";

export interface CommandParts {
  readonly words: CommandLineWords;
  readonly commands: CommandLineWords["command"];
  readonly session: () => Session;
  readonly finish: (code: ExitCode) => void;
}

/** What `brief` is given, before it is read. */
type BriefArguments = Omit<BriefOptions, "date" | "siteUrl" | "now"> & {
  readonly now?: string;
  readonly date?: string;
  readonly siteUrl?: string;
};

const examples: Record<CommandName, readonly string[]> = {
  check: ["concordat check cases/iran-us-2025", "concordat check --json dossier.yaml"],
  deals: [
    "concordat deals cases/iran-us-2025",
    "concordat deals cases/iran-us-2025 --positions declared --as-of 2025-04-13",
    "concordat deals dossier.yaml --package price=low,delivery=30-days",
  ],
  roadmap: [
    "concordat roadmap cases/iran-us-2025 --package interim-freeze",
    "concordat roadmap dossier.yaml --json",
  ],
  draft: [
    "concordat draft steps my-case",
    "concordat draft steps my-case --package draft --out my-case/steps.yaml",
  ],
  analyse: [
    "concordat analyse cases/iran-us-2025 --lang ar",
    "concordat analyse dossier.yaml --only deals --json",
  ],
  explain: ["concordat explain cases/iran-us-2025 deals zones.assessed.acceptable"],
  read: [
    "concordat read article.txt --dossier cases/iran-us-2025 --published 2025-04-15",
    "concordat read article.html --dossier cases/iran-us-2025 --reference cases/reference/offices --lang ar",
  ],
  diff: [
    "concordat diff cases/iran-us-2025@2025-04-13 @2025-04-18",
    "concordat diff cases/iran-us-2025@3 cases/iran-us-2025 --lang zh",
    "concordat diff yesterday today --json",
  ],
  watch: ["concordat watch my-case", "concordat watch my-case --once --json"],
  import: ["concordat import domain.xml buyer.xml seller.xml --out dossier.yaml"],
  new: ["concordat new my-case", "concordat new my-case --starter"],
  desk: ["concordat desk cases/iran-us-2025", "concordat desk my-case --port 8080"],
  brief: [
    "concordat brief cases/iran-us-2025 --out site",
    "concordat brief cases/iran-us-2025 --out site --site-url https://talks.example --lang en,ar --force",
    "concordat brief cases/iran-us-2025 --out site --date 2025-04-16,2025-04-18",
  ],
  article: [
    "concordat article cases/iran-us-2025 --template round-preview --lang en,ar,hi,zh --out drafts",
    "concordat article cases/iran-us-2025 --template daily --since 2025-04-13 --out drafts",
    "concordat article cases/iran-us-2025 --check",
  ],
  translate: [
    "concordat translate cases/iran-us-2025/articles/round-2-preview.en.md --to ar,hi --out work",
    "concordat translate cases/iran-us-2025/articles/round-2-preview.en.md --read work/round-2-preview.ar.xlf --out work",
  ],
  backup: ["concordat backup --out dossiers.sqlite"],
  restore: ["concordat restore dossiers.sqlite", "concordat restore dossiers.sqlite --data my-data"],
};

const reading = ["json", "lang", "asOf", "visibility", "seed"] as const;

/** Which of the shared options each command takes. A briefing is always what the public may see. */
export const takes: Readonly<Record<CommandName, readonly (keyof GlobalOptions)[]>> = {
  check: ["json", "lang"],
  deals: reading,
  roadmap: reading,
  draft: ["json", "lang", "asOf", "force"],
  analyse: reading,
  explain: reading,
  read: ["json", "lang", "asOf", "visibility"],
  diff: reading,
  watch: ["json", "lang", "asOf", "visibility"],
  import: ["json", "lang", "force"],
  new: ["json", "lang", "force"],
  desk: ["json", "lang"],
  brief: ["json", "lang", "asOf", "seed", "force"],
  article: ["json", "lang", "asOf", "seed", "force"],
  translate: ["json", "lang", "asOf", "force"],
  backup: ["json", "lang", "force"],
  restore: ["json", "lang", "force"],
};

/** Adds every command to the program; each is one file in `commands/`. Those that draw or open a store are loaded when they are called. */
export function addCommands(program: Command, { words, commands, session, finish }: CommandParts): void {
  const { argument, option } = words;
  const add = (name: CommandName, usage: string) =>
    program
      .command(`${name} ${usage}`)
      .description(commands[name])
      .addHelpText(
        "after",
        `\n${words.help.examples}:\n${examples[name].map((line) => `  $ ${line}`).join("\n")}`,
      );
  const describe = (command: Command, ...texts: string[]) => {
    for (const [place, text] of texts.entries()) {
      const registered = command.registeredArguments[place];
      if (registered) registered.description = text;
    }
    return command;
  };

  describe(add("check", "<dossier>"), argument.dossier).action(async (path: string) =>
    finish(await check(session(), path)),
  );
  describe(add("deals", "<dossier>"), argument.dossier)
    .option("--positions <reading>", option.positions, readOneOf("--positions", ["assessed", "declared"]))
    .option("--package <package>", option.package)
    .option("--settings <json>", option.settings, readSettings)
    .action(async (path: string, options: DealsOptions) => finish(await showDeals(session(), path, options)));
  describe(add("roadmap", "<dossier>"), argument.dossier)
    .option("--package <package>", option.packageSteps)
    .option("--settings <json>", option.settings, readSettings)
    .action(async (path: string, options: RoadmapOptions) =>
      finish(await showRoadmap(session(), path, options)),
    );
  describe(add("draft", "<section> <dossier>"), argument.section, argument.dossier)
    .option("--package <package>", option.packageSteps)
    .option("--out <file>", option.out)
    .action(async (section: string, path: string, options: DraftOptions) =>
      finish(await draftSection(session(), section, path, options)),
    );
  describe(add("analyse", "<dossier>"), argument.dossier)
    .option("--only <ids>", option.only, readOnly)
    .action(async (path: string, options: { only?: readonly string[] }) =>
      finish(await analyse(session(), path, options.only)),
    );
  describe(add("explain", "<dossier> <analysis> [path]"), argument.dossier, argument.analysis, argument.path)
    .option("--settings <json>", option.settings, readSettings)
    .action(
      async (
        path: string,
        id: string,
        address: string | undefined,
        options: { settings?: Record<string, unknown> },
      ) => finish(await explainValue(session(), path, id, address, options.settings)),
    );
  describe(add("read", "<document>"), argument.document)
    .requiredOption("--dossier <dossier>", option.dossier)
    .option("--published <date>", option.published, readDay)
    .option("--reference <dossier>", option.reference)
    .option("--allow <hosts>", option.allow, readHosts)
    .action(async (path: string, options: ReadOptions) => {
      const { readDocuments } = await import("./commands/read.ts");
      finish(await readDocuments(session(), path, options));
    });
  describe(add("diff", "<before> <after>"), argument.before, argument.after)
    .option("--data <folder>", option.data)
    .action(async (before: string, after: string, options: { data?: string }) => {
      const { diff } = await import("./commands/diff.ts");
      finish(await diff(session(), [before, after], options.data));
    });
  describe(add("watch", "<dossier>"), argument.dossier)
    .option("--once", option.once)
    .option("--reference <dossier>", option.reference)
    .option("--allow <hosts>", option.allow, readHosts)
    .option("--data <folder>", option.data)
    .action(async (path: string, options: WatchOptions) => {
      const { watch } = await import("./commands/watch.ts");
      finish(await watch(session(), path, options));
    });
  describe(add("import", "<files...>"), argument.files)
    .option("--out <file>", option.out)
    .action(async (files: readonly string[], options: { out?: string }) =>
      finish(await importFiles(session(), files, options.out)),
    );
  describe(add("new", "<folder>"), argument.folder)
    .option("--starter", option.starter)
    .action(async (folder: string, options: { starter?: boolean }) =>
      finish(await newDossier(session(), folder, options.starter === true)),
    );
  describe(add("desk", "<folder>"), argument.dossier)
    .option("--port <number>", option.port, readPort)
    .option("--data <folder>", option.data)
    .action(async (folder: string, options: DeskOptions) => finish(await desk(session(), folder, options)));
  describe(add("brief", "<dossiers...>"), argument.dossiers)
    .requiredOption("--out <folder>", option.outFolder)
    .option("--site-url <url>", option.siteUrl)
    .option("--date <dates>", option.dates)
    .option("--partial", option.partial)
    .option("--now <moment>", option.now, readMoment)
    .action(async (paths: readonly string[], { date, siteUrl, now, ...options }: BriefArguments) => {
      const { brief } = await import("./commands/brief.ts");
      const dates = date === undefined ? {} : { date: readDates(date) };
      const url = siteUrl === undefined ? {} : { siteUrl: readSiteUrl(siteUrl) };
      const moment = now ?? new Date().toISOString();
      finish(await brief(session(), paths, { ...options, now: moment, ...dates, ...url }));
    });
  describe(add("article", "<dossier>"), argument.dossier)
    .option("--template <name>", option.template, readOneOf("--template", ["round-preview", "daily"]))
    .option("--since <date>", option.since, (text: string) => readDate("--since", text))
    .option("--out <folder>", option.outFolder)
    .option("--check", option.checkCopy)
    .action(async (path: string, options: ArticleOptions) => {
      const { article } = await import("./commands/article.ts");
      finish(await article(session(), path, options));
    });
  describe(add("translate", "<article>"), argument.article)
    .requiredOption("--out <folder>", option.outFolder)
    .option("--to <languages>", option.to)
    .option("--read <file>", option.readBack)
    .option("--dossier <dossier>", option.ofDossier)
    .action(async (path: string, options: TranslateOptions) => {
      const { translate } = await import("./commands/translate.ts");
      finish(await translate(session(), path, options));
    });
  add("backup", "")
    .requiredOption("--out <file>", option.out)
    .option("--data <folder>", option.data)
    .action(async (options: BackupOptions) => {
      const { backup } = await import("./commands/backup.ts");
      finish(await backup(session(), options));
    });
  describe(add("restore", "<backup>"), argument.backup)
    .option("--data <folder>", option.data)
    .action(async (path: string, options: { data?: string }) => {
      const { restoreBackup } = await import("./commands/restore.ts");
      finish(await restoreBackup(session(), path, options.data));
    });
}
