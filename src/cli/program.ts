import { Command, CommanderError, type Option } from "commander";
import type { Language } from "../language/language.ts";
import { addCommands, takes } from "./commands.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { failed, printFailure } from "./failure.ts";
import {
  type GlobalOptions,
  openSession,
  readAsOf,
  readLanguage,
  readOneOf,
  readSeed,
  type Session,
} from "./session.ts";
import type { Terminal } from "./terminal.ts";
import { isUsageFault, type Usage, usageFault } from "./usage-fault.ts";
import { usageOf } from "./usage-of.ts";
import { version } from "./version.ts";

/** Runs one command line and gives the process's exit code. Nothing is thrown: every fault ends in a sentence and a code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language = readLanguage(undefined);
  try {
    language = readLanguage(languageArgument(args));
    let done: ExitCode = exitCode.done;
    const program = buildProgram(language, terminal, (code) => {
      done = code;
    });
    await program.parseAsync(args, { from: "user" });
    return done;
  } catch (error) {
    return explainFailure(error, args, openSession(terminal, language, { json: args.includes("--json") }));
  }
}

/** The language must be known before the help is written, so it is looked up ahead of the other options. */
function languageArgument(args: readonly string[]): string | undefined {
  const place = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (place === -1) return undefined;
  const written = args[place]?.includes("=") ? args[place]?.slice("--lang=".length) : args[place + 1];
  // What is written in several languages is asked for with all of them; the command itself speaks the first.
  return args.includes("brief") || args.includes("article") ? written?.split(",")[0] : written;
}

function buildProgram(language: Language, terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const { tagline, option, help, command: commands } = language.messages.commandLine;
  const titles: Record<string, string> = {
    "Usage:": help.usage,
    "Arguments:": help.arguments,
    "Options:": help.options,
    "Commands:": help.commands,
    "Global Options:": help.globalOptions,
  };
  const program = new Command("concordat")
    .description(tagline)
    .version(version, "-V, --version", option.version)
    .helpOption("-h, --help", option.help)
    .helpCommand("help [command]", option.help)
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        (command.parent?.options ?? []).filter((one) => isTaken(command, one)),
      styleTitle: (title) => `${titles[title] ?? title.replace(/:$/, "")}:`,
    })
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined })
    .exitOverride()
    .option("--json", option.json)
    .option("--lang <en|ar|hi|zh>", option.language)
    .option("--as-of <date>", option.asOf, readAsOf)
    .option(
      "--visibility <level>",
      option.visibility,
      readOneOf("--visibility", ["public", "team", "private"]),
    )
    .option("--seed <number>", option.seed, readSeed)
    .option("--force", option.force);
  program.hook("preAction", (_, command) => {
    refuseUntaken(program, command);
    refuseEmpty(command);
  });
  const session = (): Session => openSession(terminal, language, program.opts<GlobalOptions>());
  addCommands(program, { words: language.messages.commandLine, commands, session, finish });
  return program;
}

function isTaken(command: Command, option: Option): boolean {
  const taken: readonly string[] = takes[command.name() as keyof typeof takes] ?? [];
  return taken.includes(option.attributeName());
}

/** An option that a command would pass over in silence is refused. */
function refuseUntaken(program: Command, command: Command): void {
  const given = program.options.filter(
    (option) => program.getOptionValueSource(option.attributeName()) === "cli",
  );
  const untaken = given.find((option) => !isTaken(command, option));
  if (untaken === undefined) return;
  throw usageFault("option-not-taken", {
    option: untaken.long ?? untaken.flags,
    command: `concordat ${command.name()}`,
  });
}

/** An argument or option with nothing in it, as a variable of the shell leaves that is not set, would name the folder one stands in. */
function refuseEmpty(command: Command): void {
  for (const [place, argument] of command.registeredArguments.entries()) {
    const given: unknown = command.processedArgs[place];
    const isEmpty = [given].flat().some((one) => typeof one === "string" && one.trim() === "");
    // What may be left out may be empty too: `explain` lists what can be asked.
    if (isEmpty && argument.required) throw usageFault("missing-argument", { argument: argument.name() });
  }
  for (const option of command.options) {
    const given: unknown = command.getOptionValue(option.attributeName());
    if (typeof given === "string" && given.trim() === "")
      throw usageFault("missing-option-value", { option: option.long ?? option.flags });
  }
}

function explainFailure(error: unknown, args: readonly string[], session: Session): ExitCode {
  if (isUsageFault(error)) return tellUsage(session, error.usage, args);
  if (!(error instanceof CommanderError)) return tellInternal(session, error, args);
  if (error.exitCode === 0) return exitCode.done;
  const usage = usageOf(error);
  if (usage !== undefined) return tellUsage(session, usage, args);
  // Called without a command: the help is what is wanted, but nothing was done.
  const { terminal, language } = session;
  terminal.note(
    buildProgram(language, terminal, () => undefined)
      .helpInformation()
      .trimEnd(),
  );
  return exitCode.usage;
}

function tellUsage(session: Session, { key, values, exit }: Usage, args: readonly string[]): ExitCode {
  const { commandLine } = session.language.messages;
  const write = commandLine.usage[key] as (values: unknown, format: ReturnType<Session["format"]>) => string;
  const message = session.say(write(values, session.format()));
  const name = commandIn(session, args);
  const command = ["concordat", ...(name === undefined ? [] : [name]), "--help"].join(" ");
  const remedy = session.say(commandLine.seeHelp({ command }, session.format()));
  if (session.options.json)
    printFailure(session, failed(name ?? "concordat", { code: key, message, remedy, problems: [] }));
  session.terminal.note(`${session.terminal.red(message)}\n${remedy}`);
  return exit;
}

/** The command that was called, as far as its name can be told from the arguments. */
function commandIn({ language }: Session, args: readonly string[]): string | undefined {
  return args.find((arg) => Object.hasOwn(language.messages.commandLine.command, arg));
}

function tellInternal(session: Session, error: unknown, args: readonly string[]): ExitCode {
  const { internal, internalRemedy } = session.language.messages.commandLine;
  const detail = error instanceof Error ? error.message : String(error);
  const message = session.say(internal({ detail }, session.format()));
  const remedy = session.say(internalRemedy({ setting: "CONCORDAT_DEBUG=1" }, session.format()));
  if (session.options.json) {
    const problem = { code: "internal", message, remedy, problems: [] };
    printFailure(session, failed(commandIn(session, args) ?? "concordat", problem));
  }
  session.terminal.note(`${session.terminal.red(message)}\n${remedy}`);
  if (process.env.CONCORDAT_DEBUG && error instanceof Error) session.terminal.note(error.stack ?? "");
  return exitCode.internal;
}
