import { describe, expect, it } from "vitest";
import { detectLanguage, passageOf, readDocument, readFeed } from "../../src/intake/index.ts";

const html = (original: string) => readDocument({ original, format: "html" });

describe("documents", () => {
  it("an entity and a tag inside a passage keep their place in the page", () => {
    const document = html("<p>Talks&nbsp;in   <b>Mus</b>cat &amp; Rome.</p>");
    expect(document.text.trim()).toBe("Talks in Muscat & Rome.");
    const start = document.text.indexOf("Muscat");
    const passage = passageOf(document, start, start + 6);
    expect(passage).toMatchObject({ quote: "Mus</b>cat", exact: "Muscat", prefix: "Talks in " });
    expect(document.original.slice(passage.start, passage.end)).toBe(passage.quote);
  });

  it("a character outside the first plane and direction marks do not shift what follows", () => {
    const original = "😀\u200f طهران\u200f، روما";
    const document = readDocument({ original, format: "text" });
    const start = document.text.indexOf("روما");
    expect(passageOf(document, start, start + 4)).toMatchObject({
      quote: "روما",
      start: original.indexOf("روما"),
    });
  });

  it("scripts are left out, navigation and calls to subscribe set aside with a reason", () => {
    const { text, blocks } = html(
      "<nav>Home</nav><script>var x = 'Rome'</script><p>Talks go on.</p><p>Subscribe to our newsletter.</p>",
    );
    expect(text).not.toContain("Rome");
    expect(blocks.map(({ aside }) => aside)).toEqual(["navigation", undefined, "subscribe"]);
  });

  it("Markdown loses its marks, not its words", () => {
    const { text, blocks } = readDocument({
      original:
        "# Rome\n\n- **Oman** [mediates](https://example.org/a_b)\n- snake_case _stays_\n\n```\ncode\n```",
      format: "markdown",
    });
    expect(text.trim().split("\n")).toEqual(["Rome", "Oman mediates", "snake_case stays"]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "item", "item"]);
  });

  it.each([
    ["en", "The delegations of the two states met in the city and agreed to meet again."],
    ["ar", "اجتمع الوفدان في المدينة واتفقا على اللقاء من جديد بعد أسبوع."],
    ["hi", "दोनों प्रतिनिधिमंडल शहर में मिले और फिर मिलने पर सहमत हुए।"],
    ["zh", "两国代表团在市内会面，并同意再次举行会谈。"],
    ["fa", "هیئت‌های دو کشور در شهر دیدار کردند و قرار شد که گفتگوها ادامه یابد."],
    ["he", "המשלחות של שתי המדינות נפגשו בעיר והסכימו להיפגש שוב."],
    ["ru", "Делегации двух стран встретились в городе и договорились о новой встрече."],
    ["fr", "Les délégations des deux pays se sont rencontrées dans la ville et sont convenues de se revoir."],
  ])("%s is told by its words", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("feeds", () => {
  it("RSS: the fullest text of each entry, with its day and address", () => {
    const feed = readFeed(
      '<rss version="2.0" xmlns:content="c"><channel><title>News</title><language>ar</language><item><title>One</title><link>https://example.org/1</link><pubDate>Tue, 15 Apr 2025 09:00:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded></item></channel></rss>',
    );
    expect(feed).toMatchObject({
      kind: "rss",
      title: "News",
      entries: [
        {
          url: "https://example.org/1",
          published: "2025-04-15",
          language: "ar",
          original: "<p>long</p>",
          format: "html",
        },
      ],
    });
  });

  it("Atom and JSON Feed come to the same", () => {
    const atom = readFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>a</id><title>One</title><link href="https://example.org/1"/><updated>2025-04-15T09:00:00Z</updated><content type="html">&lt;p&gt;long&lt;/p&gt;</content></entry></feed>',
    );
    const json = readFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "News",
        items: [
          {
            id: "a",
            title: "One",
            url: "https://example.org/1",
            date_published: "2025-04-15T09:00:00Z",
            content_html: "<p>long</p>",
          },
        ],
      }),
    );
    if (atom.kind === "problem" || json.kind === "problem") throw new Error("no feed");
    expect(atom.entries).toEqual(json.entries);
  });

  it.each([
    ["declares-types", '<!DOCTYPE lolz [<!ENTITY lol "lol">]><rss>&lol;</rss>'],
    ["not-a-feed", "<html></html>"],
    ["unreadable", "<rss><item>"],
    ["unreadable", "{nothing"],
  ])("%s is a problem, not an error", (code, text) => {
    expect(readFeed(text)).toEqual({ kind: "problem", code });
  });
});
