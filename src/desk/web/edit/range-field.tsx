import { useEffect, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { put, useEditing, useValue } from "./editing-context.tsx";
import { FieldGroup } from "./field.tsx";
import { Line, numberOf } from "./plain-field.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
  readonly from?: number;
  readonly to?: number;
}

/** A number or a range: two thumbs on a slider, and two boxes that say the same; both ends alike make a number. */
export function RangeField({ at, label, from = 0, to = 100 }: Props) {
  const { ew } = useEditing();
  const value = useValue(at);
  const [low, high] = ends(value);
  const keep = (a: number | string | undefined, b: number | string | undefined) => {
    const [one, other] = [a ?? b, b ?? a];
    put(at, one === undefined || one === other ? one : [one, other], value !== undefined);
  };
  return (
    <FieldGroup label={label} at={at}>
      <div className="range">
        <Line
          label={`${label}: ${ew.field.low}`}
          value={written(low)}
          keep={(text) => keep(text === "" ? undefined : numberOf(text), text === "" ? undefined : high)}
          dir="ltr"
          numeric
        />
        <Thumbs label={label} low={low} high={high} from={from} to={to} keep={keep} />
        <Line
          label={`${label}: ${ew.field.high}`}
          value={written(high)}
          keep={(text) => keep(text === "" ? undefined : low, text === "" ? undefined : numberOf(text))}
          dir="ltr"
          numeric
        />
      </div>
    </FieldGroup>
  );
}

type End = number | string | undefined;

function ends(value: unknown): readonly [End, End] {
  if (Array.isArray(value)) return [value[0] as End, value[1] as End];
  return [value as End, value as End];
}

function written(end: End): string {
  return end === undefined || end === null ? "" : String(end);
}

interface ThumbsProps {
  readonly label: string;
  readonly low: End;
  readonly high: End;
  readonly from: number;
  readonly to: number;
  readonly keep: (low: number, high: number) => void;
}

function Thumbs({ label, low, high, from, to, keep }: ThumbsProps) {
  const { ew } = useEditing();
  const start = [numeric(low, from), numeric(high, to)];
  const [held, setHeld] = useState(start);
  const name = start.join();
  useEffect(() => setHeld(name.split(",").map(Number)), [name]);
  return (
    <Slider
      className="slider"
      data-unsaid={low === undefined || undefined}
      aria-label={label}
      minValue={Math.min(from, ...start)}
      maxValue={Math.max(to, ...start)}
      step={(to - from) / 100}
      value={held}
      onChange={(ends) => setHeld(ends as number[])}
      onChangeEnd={(ends) => {
        const [one = from, other = to] = ends as number[];
        keep(Number(one.toPrecision(6)), Number(other.toPrecision(6)));
      }}
    >
      <SliderTrack className="slider-track">
        <SliderThumb index={0} aria-label={`${label}: ${ew.field.low}`} className="slider-thumb" />
        <SliderThumb index={1} aria-label={`${label}: ${ew.field.high}`} className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}

function numeric(end: End, otherwise: number): number {
  const number = Number(end);
  return end === undefined || end === null || Number.isNaN(number) ? otherwise : number;
}
