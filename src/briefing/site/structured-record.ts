import type { Text } from "../../dossier/schema/primitives.ts";
import { withoutIsolates } from "../../language/format.ts";
import type { Block } from "../document.ts";
import type { ClaimView, TimelineView } from "../record-views.ts";
import { roundName } from "../written/changes.ts";
import { plainText } from "../written/plain.ts";
import type { Graph, GraphContext } from "./structured.ts";

/** People with the offices they hold, and whose. */
export function personNodes({ written, link }: GraphContext, block: Block): Graph[] {
  if (block.kind !== "directory") return [];
  const say = sayer(written);
  return block.parties.flatMap(({ id: party, name, people }) =>
    people.map((person): Graph => {
      const held = person.offices.filter(({ inTerm }) => inTerm).map(({ title }) => say(title));
      return {
        "@type": "Person",
        "@id": link(`people/index#${person.id}`),
        name: say(person.name),
        alternateName: spellings(person.name, say(person.name)),
        ...(held.length > 0 && { jobTitle: held }),
        ...(name !== null && {
          affiliation: { "@type": "Organization", "@id": link(`people/index#${party}`), name: say(name) },
        }),
      };
    }),
  );
}

function spellings(name: Text, own: string): string[] {
  if (typeof name === "string") return [];
  const all = Object.values(name).map((one) => (typeof one === "string" ? one : one.text));
  return [...new Set(all)].filter((one) => one !== own);
}

const eventStatus = {
  held: "https://schema.org/EventScheduled",
  planned: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
} as const;

/** Rounds and events; a deadline is no event. */
export function eventNodes({ written, link }: GraphContext, block: Block): Graph[] {
  if (block.kind !== "timeline") return [];
  const say = sayer(written);
  return block.entries.flatMap((entry): Graph[] => {
    if (entry.kind === "deadline") return [];
    const { path, from, to, round } = entry;
    const place = round?.place;
    return [
      {
        "@type": "Event",
        "@id": link(`timeline/index#${path.replaceAll(".", "-")}`),
        name: eventName(written, entry),
        startDate: from,
        endDate: to ?? from,
        ...(round !== null && { eventStatus: eventStatus[round.status ?? "held"] }),
        ...(place !== undefined && { location: { "@type": "Place", name: say(place), address: say(place) } }),
      },
    ];
  });
}

function eventName({ reader }: GraphContext["written"], { text, round }: TimelineView): string {
  return text === null ? plainText(roundName(reader, round)) : withoutIsolates(reader.f.name(text));
}

/** What was claimed, by whom and where; a review of it only where an editor has judged a claim that others contradict. */
export function claimNodes(context: GraphContext, block: Block): Graph[] {
  if (block.kind !== "claims") return [];
  const say = sayer(context.written);
  return block.sources.flatMap(({ source, claims }) =>
    claims.map((view): Graph => {
      const { claim } = view;
      const node: Graph = {
        "@type": "Claim",
        "@id": context.link(`claims/index#${claim.id}`),
        text: say(claim.text),
        appearance: {
          "@type": "CreativeWork",
          name: say(source.title),
          datePublished: source.published,
          ...(source.url !== undefined && { url: source.url }),
          ...(source.publisher !== undefined && {
            publisher: { "@type": "Organization", name: say(source.publisher) },
          }),
        },
      };
      return reviewOf(context, view, node) ?? node;
    }),
  );
}

/** Five is true, one is false, as fact-checkers rate. */
const ratings = { confirmed: 5, disputed: 3, refuted: 1 } as const;

function reviewOf({ written }: GraphContext, { claim, against }: ClaimView, node: Graph): Graph | undefined {
  const { status = "asserted" } = claim;
  if (against.length === 0 || !(status in ratings)) return undefined;
  return {
    "@type": "ClaimReview",
    url: node["@id"],
    claimReviewed: node.text,
    datePublished: written.page.edition.date,
    author: { "@type": "Organization", name: "Concordat" },
    itemReviewed: node,
    reviewRating: {
      "@type": "Rating",
      ratingValue: ratings[status as keyof typeof ratings],
      bestRating: 5,
      worstRating: 1,
      alternateName: written.reader.words.record.claimStatus[status],
    },
  };
}

function sayer({ reader }: GraphContext["written"]): (text: Text) => string {
  return (text) => withoutIsolates(reader.f.name(text));
}
