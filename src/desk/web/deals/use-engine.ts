import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { modelQuery } from "../state/api.ts";
import { useShown } from "../state/shown-reading.tsx";
import type { Engine } from "./engine.ts";

const loadEngine = () => import("./engine.ts");

/** The engine for what is on show; undefined until its code and the model have come. */
export function useEngine(): Engine | undefined {
  const { standpoint } = useShown();
  const [code, setCode] = useState<Awaited<ReturnType<typeof loadEngine>>>();
  useEffect(() => {
    let wanted = true;
    void loadEngine().then((loaded) => wanted && setCode(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  const { data: model } = useQuery({ ...modelQuery(standpoint), staleTime: Number.POSITIVE_INFINITY });
  return useMemo(
    () => (code && model ? code.engineOf(model, standpoint.positions) : undefined),
    [code, model, standpoint.positions],
  );
}
