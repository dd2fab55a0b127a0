import type { Edition } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Data } from "../written/piece.ts";
import { captionWeight } from "./caption.ts";
import { type CardText, firstSentence, illustrativeAside } from "./card.ts";
import { type HashtagForm, hashtags } from "./hashtags.ts";

/** Where a caption is posted, what it may hold there, and how that is counted. */
interface Channel {
  readonly id: string;
  /** The longest text the channel takes. */
  readonly limit: number;
  /** `weighted`: Chinese characters count twice and every link as 23. */
  readonly counts: "weighted" | "characters";
  readonly findings: number;
  readonly hashtags: HashtagForm | undefined;
  readonly link: boolean;
}

const channels: readonly Channel[] = [
  { id: "x", limit: 280, counts: "weighted", findings: 2, hashtags: "one-sign", link: true },
  { id: "facebook", limit: 63_206, counts: "characters", findings: 3, hashtags: "one-sign", link: true },
  { id: "linkedin", limit: 3_000, counts: "characters", findings: 4, hashtags: "one-sign", link: true },
  { id: "telegram", limit: 1_024, counts: "characters", findings: 4, hashtags: "one-sign", link: true },
  { id: "whatsapp", limit: 1_024, counts: "characters", findings: 4, hashtags: undefined, link: true },
  { id: "weibo", limit: 2_000, counts: "characters", findings: 3, hashtags: "two-signs", link: true },
  // The summary under a title: no links and no topics there.
  { id: "wechat", limit: 120, counts: "characters", findings: 2, hashtags: undefined, link: false },
];

/** What every link counts where links are counted alike. */
const linkWeight = 23;

/** The captions of one page in one language, a channel each, with their lengths as the channel counts. */
export function captionsOf(
  card: CardText,
  reader: Reader,
  { topics }: Edition,
  url: string | undefined,
): readonly Data[] {
  return channels.map((channel): Data => {
    const { id, limit, counts } = channel;
    const tags = channel.hashtags === undefined ? [] : hashtags(reader, topics, channel.hashtags);
    const link = channel.link ? url : undefined;
    const text = compose(card, channel, tags, link);
    return { channel: id, text, length: lengthOf(text, channel, link), limit, counts, hashtags: [...tags] };
  });
}

/** The title, as many findings as fit, that their figures illustrate where they do, the topics and the link. */
function compose(
  card: CardText,
  channel: Channel,
  tags: readonly string[],
  link: string | undefined,
): string {
  const { title, statements, language } = card;
  const whole = (told: CardText["statements"], topics: readonly string[]) => {
    const sentences = told.map(({ text }) => firstSentence(text, language));
    const mark = told.some((one) => one.illustrative) ? [illustrativeAside(card)] : [];
    const end = [topics.join(" "), link ?? ""].filter((part) => part !== "");
    return [title, ...sentences, ...mark, ...end].join("\n");
  };
  const fits = (text: string) => lengthOf(text, channel, link) <= channel.limit;
  let kept: CardText["statements"] = [];
  for (const statement of statements) {
    if (kept.length === channel.findings) break;
    if (fits(whole([...kept, statement], tags.slice(0, 2)))) kept = [...kept, statement];
  }
  const topics = tags.filter((_, place) => fits(whole(kept, tags.slice(0, place + 1))));
  return whole(kept, topics);
}

function lengthOf(text: string, { counts }: Channel, link: string | undefined): number {
  if (counts === "characters") return [...text].length;
  if (link === undefined) return captionWeight(text);
  return captionWeight(text.replace(link, "")) + linkWeight;
}
