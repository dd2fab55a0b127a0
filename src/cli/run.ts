import {
  type AnalysisOf,
  analyses,
  analysisOf,
  type Outcome,
  runAnalysis,
  type Subject,
} from "../analysis/index.ts";
import type { SettingFault } from "../analysis/setting-fault.ts";
import { followPath } from "../dossier/addresses.ts";
import type { Session } from "./session.ts";
import { type UsageFault, usageFault } from "./usage-fault.ts";

/** The analysis of a name, or wrong usage that lists those there are. */
export function findAnalysis(id: string): AnalysisOf<unknown> {
  const found = analysisOf(id);
  if (found === undefined) {
    throw usageFault("unknown-analysis", { found: id, known: analyses.map((analysis) => analysis.id) });
  }
  return found;
}

/** Runs one analysis with the session's seed, showing its progress on a terminal. Settings it does not take are wrong usage. */
export function run<Result>(
  session: Session,
  analysis: AnalysisOf<Result>,
  subject: Subject,
  settings: unknown,
): Outcome<Result> {
  const { terminal, language, options } = session;
  const say = language.messages.commandLine.progress.analysing;
  const outcome = runAnalysis(analysis, subject, {
    settings,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    progress: (share) =>
      terminal.progress(session.say(say({ analysis: analysis.id, share }, session.format()))),
  });
  terminal.progress("");
  if (outcome.status === "failed" && outcome.problem.code === "settings") {
    throw settingRefused(analysis.id, outcome.problem.faults[0], settings);
  }
  return outcome;
}

/** The first fault in the settings given, in words of the reader's language. */
function settingRefused(analysis: string, fault: SettingFault | undefined, settings: unknown): UsageFault {
  const { path: setting = "", known, allowed } = fault ?? {};
  if (known !== undefined) return usageFault("unknown-setting", { analysis, found: setting, known });
  const found = inJson(setting === "" ? settings : followPath(settings, setting).value);
  if (allowed !== undefined) return usageFault("not-one-of", { option: setting, found, allowed });
  return usageFault("setting-refused", { analysis, setting, found });
}

function inJson(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Settings written as JSON on the command line. */
export function readSettings(text: string): Record<string, unknown> {
  const settings = parsed(text);
  if (typeof settings === "object" && settings !== null && !Array.isArray(settings)) {
    return settings as Record<string, unknown>;
  }
  throw usageFault("settings-unreadable", { found: text });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
