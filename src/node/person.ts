import { userInfo } from "node:os";

/** Who works on this machine, as the machine knows them. */
export function personHere(): string {
  try {
    return userInfo().username || "somebody";
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return "somebody";
  }
}
