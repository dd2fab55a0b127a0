import { useEffect, useRef } from "react";

/** The value, or the last one there was while a new one is on its way. */
export function useLatest<Value>(value: Value | undefined): Value | undefined {
  const latest = useRef(value);
  useEffect(() => {
    if (value !== undefined) latest.current = value;
  }, [value]);
  return value ?? latest.current;
}
