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

/** Modern Standard Arabic with Arabic-Indic digits, as in United Nations documents and most of the region's press. */
export const arabic: Language = {
  tag: "ar",
  lang: "ar",
  name: "العربية",
  direction: "rtl",
  // Plain "ar" would write Latin digits; the region fixes both the digits and the month names.
  locale: "ar-EG",
  quotes: ["«", "»"],
  colon: ": ",
  gap: " ",
  messages,
};
