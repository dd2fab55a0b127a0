import { useState } from "react";
import { Button } from "react-aria-components";
import type { Plain } from "../../../../dossier/edit/edit.ts";
import { Select } from "../../edit/choice-field.tsx";
import { edit, put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entriesOf, newId } from "../../edit/entries.ts";
import { ProblemsAt } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { isWhole, type Pattern, PatternEditor } from "../../edit/pattern-editor.tsx";
import { useDesk } from "../../state/use-desk.ts";

/** A linkage as it is written; its keys say of which kind it is. */
interface LinkageEntry {
  readonly id?: string;
  readonly if?: Pattern;
  readonly then?: Pattern;
  readonly forbids?: Pattern;
  readonly option?: Pattern;
  readonly requires?: Pattern;
  readonly atMostOne?: readonly Pattern[];
}

const kinds = ["ifThen", "forbids", "requires", "atMostOne"] as const;
type Kind = (typeof kinds)[number];

function kindOf(linkage: LinkageEntry): Kind {
  if (linkage.forbids) return "forbids";
  if (linkage.atMostOne) return "atMostOne";
  return linkage.option || linkage.requires ? "requires" : "ifThen";
}

/** A linkage that stands in the dossier, as a sentence whose parts are chosen. */
export function LinkageForm({ at }: { readonly at: string }) {
  const linkage = (useValue(at) ?? {}) as LinkageEntry;
  return (
    <>
      <Sentence
        kind={kindOf(linkage)}
        linkage={linkage}
        change={(key, value) => put(`${at}.${key}`, value)}
      />
      <ProblemsAt at={at} />
      <Grounds at={at} judgement />
    </>
  );
}

/** A linkage being put together; it is added once its sentence is whole. */
export function NewLinkage() {
  const { content, ew } = useEditing();
  const { change: go } = useDesk();
  const [kind, setKind] = useState<Kind>("ifThen");
  const [linkage, setLinkage] = useState<LinkageEntry>({});
  const whole = partsOf(kind, linkage).every(isWhole);
  const add = () => {
    const taken = entriesOf(content, "linkages").map(({ id }) => id);
    const id = newId("linkage", taken, "linkage");
    edit({ kind: "insert", at: "linkages", value: { id, ...linkage } as unknown as Plain });
    setLinkage({});
    go({ entry: id });
  };
  return (
    <div className="list-entry">
      <Select
        label={ew.field.kind}
        required
        choices={kinds.map((value) => ({ value, text: ew.linkage[value] }))}
        value={kind}
        choose={(next) => {
          setKind(next as Kind);
          setLinkage({});
        }}
      />
      <Sentence
        kind={kind}
        linkage={linkage}
        change={(key, value) => setLinkage({ ...linkage, [key]: value })}
      />
      <Button className="button" isDisabled={!whole} onPress={add}>
        {ew.action.add}
      </Button>
    </div>
  );
}

function partsOf(kind: Kind, linkage: LinkageEntry): readonly Pattern[] {
  switch (kind) {
    case "ifThen":
      return [linkage.if ?? {}, linkage.then ?? {}];
    case "forbids":
      return [linkage.forbids ?? {}];
    case "requires":
      return [linkage.option ?? {}, linkage.requires ?? {}];
    case "atMostOne":
      return linkage.atMostOne?.length
        ? [...linkage.atMostOne, ...(linkage.atMostOne.length > 1 ? [] : [{}])]
        : [{}];
  }
}

interface SentenceProps {
  readonly kind: Kind;
  readonly linkage: LinkageEntry;
  readonly change: (key: keyof LinkageEntry, value: Pattern | readonly Pattern[]) => void;
}

function Sentence({ kind, linkage, change }: SentenceProps) {
  const { ew } = useEditing();
  const words = ew.linkage;
  const part = (key: "if" | "then" | "forbids" | "option" | "requires", before: string, verb: string) => (
    <div className="sentence">
      <span>{before}</span>
      <PatternEditor
        label={before}
        verb={verb}
        value={linkage[key] ?? {}}
        change={(value) => change(key, value)}
      />
    </div>
  );
  switch (kind) {
    case "ifThen":
      return (
        <>
          {part("if", words.if, words.is)}
          {part("then", words.thenWord, words.mustBe)}
        </>
      );
    case "forbids":
      return part("forbids", words.together, words.is);
    case "requires":
      return (
        <>
          {part("option", "", words.is)}
          {part("requires", words.needs, words.is)}
        </>
      );
    case "atMostOne": {
      const list = linkage.atMostOne ?? [];
      const shown = [...list, {}];
      return (
        <div>
          <p>{words.atMostOne}</p>
          {shown.map((pattern, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the conditions have no other name than their place
            <div key={index} className="sentence">
              <span className="fine">{index + 1}</span>
              <PatternEditor
                label={`${words.atMostOne} ${index + 1}`}
                verb={words.is}
                value={pattern}
                change={(next) =>
                  change(
                    "atMostOne",
                    shown.with(index, next).filter((each) => Object.keys(each).length > 0),
                  )
                }
              />
            </div>
          ))}
        </div>
      );
    }
  }
}
