import { useRouter } from "@tanstack/react-router";
import { StateNote } from "./state-note.tsx";

/** Stands in for a page that threw; bar, rail and drawer go on working. */
export function PageFault() {
  const router = useRouter();
  return <StateNote kind="error" retry={() => void router.invalidate()} />;
}
