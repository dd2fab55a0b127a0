import type { Language } from "../language.ts";
import type { Messages } from "../messages.ts";
import { briefing } from "./briefing.ts";
import { change } from "./change.ts";
import { commandLine } from "./command-line.ts";
import { deals } from "./deals.ts";
import { desk } from "./desk.ts";
import { findings } from "./findings.ts";
import { frame } from "./frame.ts";
import { newsroom } from "./newsroom.ts";
import { pages } from "./pages.ts";
import { contentProblems } from "./problems-content.ts";
import { intakeProblems } from "./problems-intake.ts";
import { readingProblems } from "./problems-reading.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { record } from "./record.ts";
import { roadmap } from "./roadmap.ts";
import { site } from "./site.ts";
import { workspace } from "./workspace.ts";

const messages = {
  finding: findings,
  reason: reasons,
  problem: { ...readingProblems, ...contentProblems, ...intakeProblems },
  record,
  deals,
  roadmap,
  desk,
  frame,
  pages,
  briefing,
  site,
  commandLine,
  workspace,
  reading,
  change,
  newsroom,
} satisfies Messages;

/** English, with British dates ("18 April 2025"). */
export const english: Language = {
  tag: "en",
  lang: "en",
  name: "English",
  direction: "ltr",
  locale: "en-GB",
  quotes: ["“", "”"],
  colon: ": ",
  gap: " ",
  messages,
};
