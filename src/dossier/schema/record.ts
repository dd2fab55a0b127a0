import * as z from "zod";
import { choice, date, exactNumber, id, languageTag, numberOrRange, standing, text } from "./primitives.ts";

/** A document that somebody published or wrote. `reliability` is the Admiralty letter of the source, A (reliable) to F (cannot be judged). */
export const source = z.strictObject({
  id,
  title: text,
  publisher: text.optional(),
  kind: z
    .enum(["article", "report", "statement", "law", "resolution", "letter", "poll", "dataset", "note"])
    .optional(),
  published: date,
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: languageTag.optional(),
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]).optional(),
  ...standing,
});

const office = z.strictObject({
  title: text,
  of: id.optional(),
  from: date.optional(),
  to: date.optional(),
  ...standing,
});

/** A person and the offices held, each with its dates. `protected` people are never shown outside the team. */
export const person = z.strictObject({
  id,
  name: text,
  aliases: z.array(z.string().min(1)).optional(),
  offices: z.array(office).optional(),
  profile: z.array(id).optional(),
  protected: z.boolean().optional(),
  ...standing,
});

const role = z.strictObject({
  role: z.enum([
    "principal",
    "mediator",
    "host",
    "guarantor",
    "verifier",
    "observer",
    "supporter",
    "stakeholder",
    "spoiler",
  ]),
  rounds: z.array(id).optional(),
  from: date.optional(),
  to: date.optional(),
  ...standing,
});

const delegate = z.strictObject({
  person: id,
  role: text,
  from: date.optional(),
  to: date.optional(),
  ...standing,
});

/** Anyone with a stake: a state, an organisation, or a faction that belongs to a principal. */
export const party = z.strictObject({
  id,
  name: text,
  kind: z.enum(["state", "organisation", "faction"]),
  roles: z.array(role).optional(),
  delegation: z.array(delegate).optional(),
  belongsTo: id.optional(),
  ...standing,
});

const offer = z.strictObject({
  by: id,
  package: choice,
  at: date.optional(),
  ...standing,
});

/** One meeting of the talks. Visible from `announced`; its outcome only from the outcome's own sources. */
export const round = z.strictObject({
  id,
  number: z.int().min(1).optional(),
  place: text.optional(),
  announced: date.optional(),
  from: date,
  to: date.optional(),
  status: z.enum(["held", "planned", "postponed", "cancelled"]).optional(),
  format: z.array(z.enum(["direct", "indirect", "technical", "backChannel"])).optional(),
  mediators: z.array(id).optional(),
  agenda: z.array(id).optional(),
  outcome: z.strictObject({ text, at: date.optional(), ...standing }).optional(),
  offers: z.array(offer).optional(),
  ...standing,
});

/** Something that happened, with the parties and issues it touches. */
export const event = z.strictObject({
  id,
  title: text,
  from: date,
  to: date.optional(),
  description: text.optional(),
  parties: z.array(id).optional(),
  issues: z.array(id).optional(),
  ...standing,
});

/** The words a claim rests on: quoted as they stand in the source, or restated where wording is not reproduced. */
export const passage = z.strictObject({
  quote: z.string().min(1).optional(),
  restated: text.optional(),
  language: languageTag.optional(),
  translation: text.optional(),
  where: z.string().min(1).optional(),
});

const poll = z.strictObject({
  asked: text,
  population: text,
  n: z.int().min(1).optional(),
  fieldwork: z.strictObject({ from: date, to: date.optional() }).optional(),
  marginPoints: exactNumber.optional(),
});

/**
 * What one source says about one fact. `subject` is an id of any entry, `property` the kebab-case name of what is said of
 * it (office, place, date, mediator, position …). `credibility` is the Admiralty figure of the information, 1 (confirmed) to 6 (cannot be judged).
 */
export const claim = z.strictObject({
  id,
  text,
  subject: id.optional(),
  property: id.optional(),
  value: z
    .union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
    .optional(),
  from: date.optional(),
  to: date.optional(),
  source: id,
  passage: passage.optional(),
  at: date.optional(),
  status: z.enum(["asserted", "confirmed", "disputed", "refuted", "superseded"]).optional(),
  credibility: z.int().min(1).max(6).optional(),
  contradicts: z.array(id).optional(),
  poll: poll.optional(),
  ...standing,
});

const provision = z.strictObject({
  issue: id.optional(),
  option: id.optional(),
  amount: numberOrRange.optional(),
  text: text.optional(),
  until: date.optional(),
  paragraph: z.string().min(1).optional(),
});

/** An agreement, resolution or law, with its status over time and its provisions on the issues. */
export const instrument = z.strictObject({
  id,
  name: text,
  kind: z.enum(["agreement", "resolution", "law", "memorandum"]).optional(),
  parties: z.array(id).optional(),
  dates: z.array(z.strictObject({ what: text, at: date, sources: z.array(id).optional() })).optional(),
  status: z
    .array(
      z.strictObject({
        status: z.enum(["concluded", "inForce", "suspended", "withdrawn", "terminated", "restored"]),
        from: date,
        by: id.optional(),
        sources: z.array(id).optional(),
      }),
    )
    .optional(),
  provisions: z.array(provision).optional(),
  ...standing,
});

/** A date on which something expires or falls due, and the rule that sets it. */
export const deadline = z.strictObject({
  id,
  what: text,
  at: date,
  rule: text.optional(),
  instrument: id.optional(),
  ...standing,
});

/** A named editor's dated view of where one issue is going. */
export const assessment = z.strictObject({
  issue: id,
  at: date,
  trend: z.enum(["closing", "widening", "unchanged", "unknown"]),
  reason: text,
  by: text.optional(),
  ...standing,
});

/** An indicator over time; a point may be a figure or a range. */
export const series = z.strictObject({
  id,
  name: text,
  unit: text,
  points: z.array(z.strictObject({ at: date, value: numberOrRange, sources: z.array(id).optional() })),
  ...standing,
});

/** A feed that is asked for new documents, at most every `everyMinutes` (60). What comes in is for a person to look at. */
export const feed = z.strictObject({
  id,
  name: text.optional(),
  url: z.url({ protocol: /^https?$/ }),
  everyMinutes: z.int().min(15).max(10_080).optional(),
  ...standing,
});

export type Source = z.output<typeof source>;
export type Person = z.output<typeof person>;
export type Office = z.output<typeof office>;
export type Party = z.output<typeof party>;
export type Role = z.output<typeof role>;
export type Round = z.output<typeof round>;
export type Offer = z.output<typeof offer>;
export type Claim = z.output<typeof claim>;
export type Passage = z.output<typeof passage>;
export type Instrument = z.output<typeof instrument>;
export type Deadline = z.output<typeof deadline>;
export type Assessment = z.output<typeof assessment>;
export type Series = z.output<typeof series>;
export type Feed = z.output<typeof feed>;
