import { homedir } from "node:os";
import { join, posix, win32 } from "node:path";

/** What the place of the data folder depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where a person's data are kept unless they say otherwise, after the custom of each system. */
export function dataFolder({ platform, home, env }: Surroundings = own()): string {
  if (platform === "win32") {
    return win32.join(env.LOCALAPPDATA || win32.join(home, "AppData", "Local"), "Concordat");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Concordat");
  // The XDG base directory specification has relative paths ignored.
  const given = env.XDG_DATA_HOME ?? "";
  return posix.join(posix.isAbsolute(given) ? given : posix.join(home, ".local", "share"), "concordat");
}

/** The store's file in a data folder. */
export function storeFile(folder: string): string {
  return join(folder, "store.sqlite");
}

function own(): Surroundings {
  return { platform: process.platform, home: homedir(), env: process.env };
}
