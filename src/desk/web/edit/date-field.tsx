import { useLanguage } from "../text/language-context.tsx";
import { Select } from "./choice-field.tsx";
import { put, useEditingWords, useValue } from "./editing-context.tsx";
import { FieldGroup } from "./field.tsx";
import { Line } from "./plain-field.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
}

/** A date as precisely as it is known: a year, a month or a day. */
export function DateField({ at, label }: Props) {
  const ew = useEditingWords();
  const { language } = useLanguage();
  const value = useValue(at);
  const [year = "", month = "", day = ""] = value === undefined ? [] : String(value).split("-");
  const keep = (parts: { year?: string; month?: string; day?: string }) => {
    const now = { year, month, day, ...parts };
    const [whole, ...rest] = now.year.split("-");
    const written =
      rest.length > 0 ? now.year : [whole, now.month, now.month && now.day].filter(Boolean).join("-");
    put(at, now.year === "" ? undefined : written, value !== undefined);
  };
  const months = new Intl.DateTimeFormat(language.locale, {
    month: "long",
    calendar: "gregory",
    timeZone: "UTC",
  });
  return (
    <FieldGroup label={label} at={at}>
      <span className="date-parts">
        <Line
          label={`${label}: ${ew.date.year}`}
          value={year}
          keep={(text) => keep({ year: text })}
          dir="ltr"
          numeric
        />
        <Select
          label={`${label}: ${ew.date.month}`}
          value={month}
          choices={Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1).padStart(2, "0"),
            text: months.format(Date.UTC(2025, index, 1)),
          }))}
          choose={(chosen) => keep({ month: chosen })}
        />
        <Select
          label={`${label}: ${ew.date.day}`}
          value={day}
          choices={Array.from({ length: 31 }, (_, index) => {
            const text = String(index + 1).padStart(2, "0");
            return { value: text, text };
          })}
          choose={(chosen) => keep({ day: chosen })}
        />
      </span>
    </FieldGroup>
  );
}
