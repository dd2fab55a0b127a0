import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RoadmapSettings } from "../../../analysis/roadmap/settings.ts";
import { roadmapQuery } from "../state/api.ts";
import { useShown } from "../state/shown-reading.tsx";

export type Asked = Partial<Pick<RoadmapSettings, "package" | "phases" | "changes" | "samples">>;

/** The roadmap as asked for; while another is computed, the last one stays on show. */
export function useRoadmap(asked: Asked) {
  const { standpoint } = useShown();
  return useQuery({ ...roadmapQuery(standpoint, asked), placeholderData: keepPreviousData });
}
