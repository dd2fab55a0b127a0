import { noDealRests, packageRests } from "../centre/report.ts";
import { type Ratifier, type Voice, voicesIn } from "../model/ratifiers.ts";

/** The dossier addresses a ratifier's answer to any package rests on. */
export function homeRests(ratifier: Ratifier): string[] {
  return [...new Set([...ratifier.rests, ...voicesIn(ratifier).flatMap(voiceRests)])];
}

function voiceRests(voice: Voice): string[] {
  return [...worthRests(voice), ...voice.redLines.flatMap(({ rests }) => rests)];
}

/** What a party's value of any package, and of no deal, rests on. */
export function worthRests({ value }: Voice): string[] {
  return value ? [...new Set([...packageRests(value), ...noDealRests(value)])] : [];
}
