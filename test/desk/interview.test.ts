import { describe, expect, it } from "vitest";
import type { DraftEdit } from "../../src/desk/server/workspace-types.ts";
import { afterEdits, type Content } from "../../src/desk/web/edit/after-edits.ts";
import { answerEdits, swingEdits, swingSaid, weightsOf } from "../../src/desk/web/interview/answers.ts";

const minister = { party: "alder", who: "A minister", date: "2025-04-17" };
const [half, full] = [{ water: "half" }, { water: "full" }];
const blank = { concordat: 1, title: "Talks" } as unknown as Content;
const withEdits = (content: Content, edits: readonly DraftEdit[]) => afterEdits(content, edits);

describe("what an interview keeps", () => {
  it("is a statement that rests on a private source of the person's, one for all answers of a day", () => {
    const first = withEdits(
      blank,
      answerEdits(blank, minister, { prefers: full, to: half }, "Interview: A minister"),
    );
    const second = withEdits(
      first,
      answerEdits(first, minister, { wouldRefuse: half }, "Interview: A minister"),
    );
    expect(second.sources).toEqual([
      {
        id: "interview-alder",
        title: "Interview: A minister",
        published: "2025-04-17",
        visibility: "private",
      },
    ]);
    const grounds = { basis: "reported", sources: ["interview-alder"] };
    expect(second.preferences).toEqual({
      alder: {
        compares: [
          { prefers: full, to: half, ...grounds },
          { wouldRefuse: half, ...grounds },
        ],
      },
    });
    const later = answerEdits(
      second,
      { ...minister, date: "2025-04-18" },
      { wouldAccept: full },
      "Interview: A minister",
    );
    expect(later[0]).toMatchObject({ kind: "insert", at: "sources", value: { id: "interview-alder-2" } });
  });

  it("is an own assessment where nobody is named", () => {
    const edits = answerEdits(blank, { ...minister, who: " " }, { indifferent: [half, full] }, "Interview: ");
    expect(edits).toEqual([
      {
        kind: "insert",
        at: "preferences.alder.compares",
        value: { indifferent: [half, full], basis: "assessed" },
      },
    ]);
  });

  it("holds how much issues count in one statement, which the next answer changes", () => {
    const first = withEdits(
      blank,
      swingEdits(blank, minister, { water: 100, fee: [40, 60] }, "Interview: A minister"),
    );
    const second = withEdits(
      first,
      swingEdits(first, minister, { water: 100, fee: 50 }, "Interview: A minister"),
    );
    expect(weightsOf(second, "alder")).toMatchObject([
      { id: "interview-swing-interview-alder", values: { water: 100, fee: 50 }, basis: "reported" },
    ]);
  });

  it("never puts one person's figures under another's name", () => {
    const [own, other] = ["Interview: A minister", "Interview: An envoy"];
    const envoy = { ...minister, who: "An envoy" };
    const first = withEdits(blank, swingEdits(blank, minister, { water: 100, fee: 40 }, own));
    expect(swingSaid(first, envoy, other)).toBeUndefined();
    const second = withEdits(first, swingEdits(first, envoy, { water: 100, fee: 90 }, other));
    expect(weightsOf(second, "alder")).toMatchObject([
      { values: { water: 100, fee: 40 }, sources: ["interview-alder"] },
      { values: { water: 100, fee: 90 }, sources: ["interview-alder-2"] },
    ]);
    expect(swingSaid(second, minister, own)).toEqual({ water: 100, fee: 40 });
  });
});
