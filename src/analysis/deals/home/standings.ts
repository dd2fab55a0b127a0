import { type Rational, subtract, toNumber } from "../../../math/rational.ts";
import { worthOf } from "../centre/value-function.ts";
import type { Ratifier, Reach, Voice } from "../model/ratifiers.ts";
import { matchesAny, type RedLine } from "../model/red-lines.ts";
import { inForce } from "../positions.ts";
import type { Positions } from "../result.ts";
import type { Choice } from "../space/index.ts";
import type { HomeAnswer, HomeStanding } from "./result.ts";

/** What a ratifier makes of a package under both readings of the red lines. */
export function homeStanding(ratifier: Ratifier, choice: Choice): HomeStanding {
  const { principal, path, rule } = ratifier;
  const voice = rule === "vetoPlayers" ? ratifier.voice : undefined;
  const gain = voice && gainOf(voice, choice);
  return {
    rule,
    principal,
    path,
    party: voice?.id ?? null,
    answer: {
      assessed: answerOf(ratifier, choice, "assessed"),
      declared: answerOf(ratifier, choice, "declared"),
    },
    gain: gain ? toNumber(gain) : null,
  };
}

/** Whether a ratifier lets a package pass, as far as is known. */
export function answerOf(ratifier: Ratifier, choice: Choice, positions: Positions): HomeAnswer {
  const heard = (voice: Voice) => voiceOn(voice, choice, positions);
  switch (ratifier.rule) {
    case "vetoPlayers":
      return heard(ratifier.voice);
    case "quota":
      return voteOn(
        ratifier.members.map(({ voice, votes }) => ({ answer: heard(voice), votes })),
        ratifier.votes,
      );
    case "disapproval": {
      const vetoes = ratifier.executive ? heard(ratifier.executive) !== "refuses" : true;
      const falls = (reach: Reach) => reach === "overrides" || (reach === "passes" && !vetoes);
      const [fewest, most] = ratifier.reach;
      if (falls(fewest)) return "refuses";
      return falls(most) ? "open" : "consents";
    }
  }
}

/** A party consents to what crosses none of its red lines in force and is worth no less to it than no deal; the same test as a principal's. */
function voiceOn(voice: Voice, choice: Choice, positions: Positions): HomeAnswer {
  if (crossed(voice.redLines, choice).some(({ basis }) => inForce(basis, positions))) return "refuses";
  const gain = gainOf(voice, choice);
  if (gain === undefined) return "open";
  return gain.n < 0n ? "refuses" : "consents";
}

function voteOn(
  members: readonly { readonly answer: HomeAnswer; readonly votes: number }[],
  needed: number,
): HomeAnswer {
  const votesOf = (answer: HomeAnswer) =>
    members.reduce((sum, member) => sum + (member.answer === answer ? member.votes : 0), 0);
  if (votesOf("consents") >= needed) return "consents";
  return votesOf("consents") + votesOf("open") >= needed ? "open" : "refuses";
}

/** The red lines a package crosses. */
export function crossed(redLines: readonly RedLine[], choice: Choice): RedLine[] {
  return redLines.filter(({ patterns }) => matchesAny(patterns, choice));
}

/** What a package is worth to a party at home above no deal; undefined where that is not known. */
export function gainOf({ value }: Voice, choice: Choice): Rational | undefined {
  return value?.noDeal && subtract(worthOf(value.weights, value.values, choice), value.noDeal.value);
}
