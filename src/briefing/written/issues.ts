import type { Reader } from "../reader.ts";
import type { Chosen, IssueView, SaidView, TrendView } from "../record-views.ts";
import type { Inlines, Piece, Term } from "./piece.ts";
import { chosenText, dateText, noteMarks, prose, span, text } from "./prose.ts";

/** One issue among others: its question, where it is going and why, the options, and what was said on it in public. */
export function issue(reader: Reader, view: IssueView): Piece {
  return {
    kind: "part",
    id: `issue-${view.id}`,
    role: "issue",
    title: [{ kind: "page", to: `issues/${view.id}`, content: text(reader, view.name) }],
    content: issueContent(reader, view),
  };
}

/** The same without its name, for a page of its own. */
export function issueContent(reader: Reader, view: IssueView): readonly Piece[] {
  const { briefing } = reader.words;
  const { question, trend, said } = view;
  const entries: Term[] = [
    {
      term: [briefing.trend],
      content: [paragraph(trend === null ? [briefing.notAssessed] : direction(reader, trend))],
    },
    { term: [briefing.options], content: optionList(reader, view) },
    ...(said.length === 0
      ? []
      : [
          {
            term: [briefing.saidInPublic],
            content: [
              {
                kind: "list" as const,
                role: "plain" as const,
                items: said.map((one) => ({ content: publicWord(reader, one) })),
              },
            ],
          },
        ]),
  ];
  return [
    ...(question === null
      ? []
      : [{ kind: "paragraph" as const, role: "question" as const, content: text(reader, question) }]),
    { kind: "terms", entries },
  ];
}

function paragraph(content: Inlines): Piece {
  return { kind: "paragraph", content };
}

/** The options, today's marked; an amount by its two ends. */
function optionList(reader: Reader, { options, today }: IssueView): readonly Piece[] {
  const now = span("mark", reader.words.briefing.today);
  const [first, last] = options;
  if (first !== undefined && last !== undefined && "amount" in first) {
    const range: Inlines = [...chosenText(reader, first), " – ", ...chosenText(reader, last)];
    return [
      paragraph(
        today === null ? range : [...range, { kind: "break" }, ...chosenText(reader, today), " ", now],
      ),
    ];
  }
  const isToday = (option: Chosen) =>
    today !== null && "option" in option && "option" in today && option.option === today.option;
  const items = options.map((option) => ({
    content: [...chosenText(reader, option), ...(isToday(option) ? [" ", now] : [])],
  }));
  return [{ kind: "list", role: "options", items }];
}

/** Where an issue is going, who says so, and why. */
export function direction(reader: Reader, view: TrendView): Inlines {
  const { words, f } = reader;
  const told = span("trend", { kind: "trend", trend: view.trend }, " ", words.record.trend[view.trend]);
  if (view.from === "offers") {
    return [told, " ", span("fine", words.briefing.fromOffers), ...noteMarks(view.notes)];
  }
  const { reason, by, at, notes } = view;
  const when = prose(reader, words.briefing.assessed({ by: null, at }, f));
  const who = by === null ? when : [...when, " — ", ...text(reader, by)];
  return [
    told,
    " ",
    ...text(reader, reason),
    ...noteMarks(notes),
    { kind: "break" },
    { kind: "span", role: "fine", content: who },
  ];
}

function publicWord(reader: Reader, { party, kind, what, at, notes }: SaidView): Inlines {
  const { briefing } = reader.words;
  return [
    ...(at === null ? [] : [span("when", dateText(reader, at)), " "]),
    { kind: "span", role: "strong", content: text(reader, party) },
    " ",
    span("fine", kind === "offer" ? briefing.offer : briefing.publicLine),
    " ",
    ...chosenText(reader, what),
    ...noteMarks(notes),
  ];
}
