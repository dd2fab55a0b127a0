import { expect, test } from "vitest";
import { format, type Language, languages } from "../../src/language/index.ts";
import type { Messages } from "../../src/language/messages.ts";

const marked = (text: string) => `⟦${text}⟧`;

/** Any messages with every text marked, as a translator's first pass would give them. */
function mark<Node>(node: Node): Node {
  if (typeof node === "string") return marked(node) as Node;
  if (typeof node === "function") return ((...given: unknown[]) => mark(node(...given))) as Node;
  return Object.fromEntries(Object.entries(node as object).map(([key, inner]) => [key, mark(inner)])) as Node;
}

test("a fifth language is one value of the same type and needs nothing else", () => {
  const [english] = languages as readonly [Language];
  const messages: Messages = mark(english.messages);
  const pseudo: Language = {
    ...english,
    tag: "qps",
    lang: "qps",
    locale: "en-GB",
    name: "⟦Pseudo⟧",
    messages,
  };
  const written = format(pseudo, "en");
  const values = { parties: ["Aland", "Beland"], positions: "assessed", packages: 12 } as const;
  const sentence = pseudo.messages.finding["no-overlap"](values, written);
  expect(sentence).toMatch(/^⟦Of 12 feasible packages/u);
  expect(written.count(null)).toBe(marked(english.messages.deals.uncounted));
});
