import { join } from "node:path";
import { expect, it } from "vitest";
import { format, languageOf, withoutIsolates } from "../../src/language/index.ts";
import { inProcess } from "./spawn.ts";

const talks = join(import.meta.dirname, "../../cases/iran-us-2025");

it.each([
  ["en", "2024", "As known in 2024"],
  ["en", "2025-04", "As known in April 2025"],
  ["en", "2025-04-18", "As known on 18 April 2025"],
  ["ar", "2024", "بحسب ما كان معروفًا في عام ٢٠٢٤"],
  ["hi", "2025-04", "अप्रैल 2025 में ज्ञात जानकारी के अनुसार"],
  ["hi", "2025-04-18", "18 अप्रैल 2025 को ज्ञात जानकारी के अनुसार"],
  ["zh", "2024", "以2024年当时已知的情况为准"],
])("in %s the date %s is told with the word that fits it", async (lang, date, words) => {
  const { out } = await inProcess(["deals", talks, "--as-of", date, "--lang", lang]);
  expect(withoutIsolates(out.split("\n")[0] ?? "")).toContain(words);
});

it("a briefing says the same, and a judgement's date too", () => {
  const english = languageOf("en");
  if (english === undefined) throw new Error("no English");
  const { briefing } = english.messages;
  const f = format(english, "en");
  expect(briefing.asKnown({ date: "2025-04" }, f)).toBe("Briefing, as known in April 2025");
  expect(briefing.assessed({ by: null, at: "2025" }, f)).toBe("Assessed in 2025");
  expect(briefing.assessed({ by: null, at: "2025-04-18" }, f)).toBe("Assessed on 18 April 2025");
});
