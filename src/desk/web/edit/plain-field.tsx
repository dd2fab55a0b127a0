import { useEffect, useRef, useState } from "react";
import { put, useValue } from "./editing-context.tsx";
import { Field } from "./field.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
  readonly long?: boolean;
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | "auto";
  /** What is written is a number; a fraction such as 1/3 stays as it is written. */
  readonly numeric?: boolean;
}

/** One line or more of text, or a number, kept when the field is left or Enter is pressed. */
export function PlainField({ at, label, numeric = false, ...rest }: Props) {
  const value = useValue(at);
  const keep = (text: string) =>
    put(at, text === "" ? undefined : numeric ? numberOf(text) : text, value !== undefined);
  return (
    <Field label={label} at={at}>
      {(ids) => (
        <Line
          {...ids}
          {...rest}
          value={value === undefined || value === null ? "" : String(value)}
          keep={keep}
          numeric={numeric}
        />
      )}
    </Field>
  );
}

/** A number as it is kept: as a number where a double says the same, otherwise as it is written. */
export function numberOf(text: string): number | string {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace("٫", ".");
  const number = Number(plain);
  return plain !== "" &&
    Number.isFinite(number) &&
    String(number) === plain.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")
    ? number
    : plain;
}

interface LineProps {
  readonly id?: string;
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly value: string;
  readonly keep: (text: string) => void;
  readonly long?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  readonly numeric?: boolean;
}

/** What is being written, apart from what is kept, until it is done. */
export function Line({ id, describedBy, label, value, keep, long, lang, dir = "auto", numeric }: LineProps) {
  const [text, setText] = useState(value);
  const written = useRef(value);
  useEffect(() => {
    written.current = value;
    setText(value);
  }, [value]);
  const done = () => {
    if (text.trim() === written.current) return;
    written.current = text.trim();
    keep(text.trim());
  };
  const shared = {
    id,
    value: text,
    lang,
    dir,
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-invalid": describedBy !== undefined,
    onBlur: done,
  };
  if (long) return <textarea {...shared} rows={3} onChange={(event) => setText(event.target.value)} />;
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      inputMode={numeric ? "decimal" : "text"}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) done();
      }}
    />
  );
}
