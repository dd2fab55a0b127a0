import type { Text } from "../../dossier/schema/primitives.ts";
import type { BlockReason, HomeShare, PositionsRead } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { FindingSentences } from "../messages.ts";
import { against, describeLine } from "./deals.ts";
import { recordFindings } from "./findings-record.ts";
import { sampledFindings } from "./findings-sampled.ts";
import { capital, counted, ordinal, ordinalRound, packages } from "./nouns.ts";
import { roadmapFindings } from "./roadmap.ts";

const reading: Record<PositionsRead, string> = {
  assessed: "with limits as they are assessed",
  declared: "with every public line taken at its word",
};

const blockReason: Record<BlockReason, string> = {
  "worth-less-than-no-deal": "is worth less than no deal",
  "red-line": "crosses a red line",
  ratifier: "would be refused by a body whose consent is needed",
};

/** "both Iran and the United States", "all of A, B and C". */
function together(parties: readonly Text[], format: Format): string {
  const names = format.names(parties, "definite");
  return parties.length === 2 ? `both ${names}` : parties.length > 2 ? `all of ${names}` : names;
}

/** The findings in English. */
export const findings: FindingSentences = {
  ...recordFindings,
  ...sampledFindings,
  ...roadmapFindings,

  "no-overlap": ({ parties, positions, packages: feasible }, f) =>
    `Of ${packages(feasible, f, "feasible")}, none is acceptable to ${together(parties, f)}, ${reading[positions]}.`,

  overlap: ({ parties, positions, acceptable, packages: feasible, efficient, askedAtHome }, f) => {
    const are = f.plural(acceptable, { one: "is", other: "are" });
    const many = acceptable === null ? "an uncounted number" : f.count(acceptable);
    const found =
      `Of ${packages(feasible, f, "feasible")}, ${many} ${are} acceptable to ${together(parties, f)}, ` +
      `${reading[positions]}.`;
    const atTable = askedAtHome
      ? " This counts what could be signed at the table, before anybody at home is asked to consent."
      : "";
    if (efficient === null) return `${found}${atTable}`;
    const outcomes = counted(efficient, "efficient outcome", f);
    return (
      `${found} Among them ${efficient === 1 ? "is" : "are"} ${outcomes}, which no other acceptable ` +
      `package improves for one side without a loss for another.${atTable}`
    );
  },

  "consent-at-home": ({ efficient, acceptable, refusing, unknown }, f) => {
    const refused = (of: "efficient" | "acceptable") => {
      const by = refusing.flatMap(({ who, [of]: count }) =>
        count === null || count === 0 ? [] : `${f.names(who, "definite")}: ${f.count(count)}`,
      );
      return by.length === 0 ? "" : ` (${by.join("; ")})`;
    };
    // Said in full the first time.
    const whom = (of: "efficient" | "acceptable") =>
      of === "efficient" || efficient === null ? " everybody whose consent is needed at home" : "";
    const told = (of: "efficient" | "acceptable", { passes, refused: no, open }: HomeShare) =>
      `${f.count(passes)} would pass${whom(of)} and ${f.count(no)} would be refused` +
      `${refused(of)}${open === 0 ? "" : `; for ${f.count(open)} it cannot be told`}.`;
    const sentences = [
      ...(efficient === null
        ? []
        : [`Of ${counted(efficient.total, "efficient outcome", f)}, ${told("efficient", efficient)}`]),
      ...(acceptable === null
        ? []
        : [`Of all ${packages(acceptable.total, f, "acceptable")}, ${told("acceptable", acceptable)}`]),
      ...(unknown.length === 0
        ? []
        : [`Too little is on file to tell what ${f.names(unknown, "definite")} would do.`]),
    ];
    return sentences.join(" ");
  },

  "review-at-home": ({ principal, executive, chambers, outlook }, f) => {
    const all = f.names(
      chambers.map(({ name }) => name),
      "definite",
    );
    const isOne = chambers.length === 1;
    const votes = chambers.map(
      ({ name, ...chamber }) =>
        `${f.name(name)}, ${against(chamber, f)} (${f.count(chamber.toPass)} to disapprove, ${f.count(chamber.toOverride)} to override)`,
    );
    const result = {
      stands: "With these votes it would stand",
      falls: "With these votes it would be undone",
      open: "With these votes it may stand or be undone",
    }[outlook];
    return (
      `What ${f.name(principal, "definite")} agrees to stands unless ${all} ${isOne ? "disapproves" : "disapprove"} it and ` +
      `either ${f.name(executive, "definite")} signs the disapproval or its veto is overridden. ` +
      `Votes expected against: ${votes.join("; ")}. ${result}.`
    );
  },

  "positions-and-limits": ({ declared, assessed }, f) =>
    `If every line drawn in public is a limit, the sides have ${declared === 0 ? "no acceptable package" : packages(declared, f, "acceptable")}; ` +
    `with limits as they are assessed, they have ${assessed === 0 ? "none" : packages(assessed, f)}.`,

  "position-not-limit": ({ party, line, acceptable }, f) => {
    const opened =
      acceptable === 0
        ? "still no package is acceptable"
        : `${packages(acceptable, f)} ${f.plural(acceptable, { one: "is", other: "are" })} acceptable`;
    return (
      `If this line drawn in public by ${f.name(party, "definite")} is a position that can move (${describeLine(line, f)}), ` +
      `${opened}, with every other public line taken at its word.`
    );
  },

  "package-acceptable": ({ package: name, parties, crosses, lines, refusedBy }, f) => {
    const beyond =
      crosses.length === 0
        ? ""
        : ` It goes beyond ${lines === 1 ? "a line" : "lines"} drawn in public by ${f.names(crosses, "definite")}, ${lines === 1 ? "which is not assessed as a limit" : "which are not assessed as limits"}.`;
    const refused =
      refusedBy.length === 0
        ? ""
        : ` It still needs the consent of ${f.names(refusedBy, "definite")}, expected to refuse it.`;
    return `The package ${f.quoted(name)} is acceptable to ${together(parties, f)}.${beyond}${refused}`;
  },

  "package-blocked": ({ package: name, blocks, linkages }, f) => {
    const clauses = blocks.map(
      ({ party, reasons }) =>
        `for ${f.name(party, "definite")} it ${f.list(reasons.map((reason) => blockReason[reason]))}`,
    );
    const broken = linkages === 0 ? [] : [`it breaks ${counted(linkages, "linkage", f)}`];
    const why = [...clauses, ...broken];
    return `The package ${f.quoted(name)} is blocked${why.length === 0 ? "" : `: ${why.join("; ")}`}.`;
  },

  "nearest-change": ({ package: name, issues }, f) =>
    `The package ${f.quoted(name)} would be acceptable to all sides with a change on ${f.quotedNames(issues)} alone.`,

  "nash-point": ({ values, ties }, f) => {
    const each = values.map(
      ({ party, value, noDeal }) =>
        `${f.number(value, 1)} to ${f.name(party, "definite")} (no deal: ${f.number(noDeal, 1)})`,
    );
    const which = ties > 1 ? `One of ${f.count(ties)} equal reference points` : "A reference point";
    return `${which} among the acceptable packages is worth ${f.list(each)}, each in that side's own points. It is not a forecast.`;
  },

  "nash-undiscriminating": ({ efficient }, f) =>
    `No acceptable package leaves every side better off than no deal, so the balance of gains favours no efficient outcome ` +
    `over another (${f.count(efficient)} in all).`,

  "illustrative-judgements": ({ statements, illustrative }, f) => {
    const meaning = "made to show the method, and the view of no party";
    if (illustrative === statements)
      return `${statements === 1 ? "The one statement behind these figures is" : `All ${f.count(statements)} statements behind these figures are`} illustrative: ${meaning}.`;
    const are = illustrative === 1 ? "is" : "are";
    return `Of ${counted(statements, "statement", f)} behind these figures, ${f.count(illustrative)} ${are} illustrative: ${meaning}.`;
  },

  "no-deal-at-worst-signed": ({ party, value }, f) =>
    `For ${f.name(party, "definite")}, no deal is taken to be worth as much as the worst package it would still sign ` +
    `(${f.number(value, 1)} points), because nothing on file bounds it from below.`,

  "next-round": ({ number, place, from, mediators }, f) => {
    const which = number === null ? "The next round" : `The next round, ${ordinal(number, f)},`;
    const where = place === null ? "" : ` in ${f.name(place)}`;
    const by = mediators.length === 0 ? "" : `, mediated by ${f.names(mediators, "definite")}`;
    return `${which} is announced for ${f.date(from)}${where}${by}.`;
  },

  "last-round": ({ number, place, from, outcome }, f) => {
    const which = number === null ? "The latest round" : capital(ordinalRound(number, f));
    const where = place === null ? "" : ` in ${f.name(place)}`;
    const result = outcome === null ? "No outcome is on file." : `Its outcome on file: ${f.quoted(outcome)}.`;
    return `${which} was held${where} (${f.date(from)}). ${result}`;
  },

  "deadline-ahead": ({ what, at, days }, f) => {
    const distance =
      days === null ? "" : days === 0 ? ", the same day" : `, ${counted(days, "day", f)} ahead`;
    return `The next deadline is ${f.date(at)}${distance}: ${f.quoted(what)}.`;
  },

  "source-at-odds": ({ source, points }, f) =>
    `On ${counted(points, "point", f)}, ${f.quoted(source)} and other sources on file disagree.`,
};
