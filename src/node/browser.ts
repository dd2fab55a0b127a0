import { spawn } from "node:child_process";

/** Opens an address in the reader's browser, where there is a screen to show one; tells whether it tried. */
export function openInBrowser(url: string): boolean {
  const command = browserCommand();
  if (command === undefined) return false;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { detached: true, stdio: "ignore" });
  // No browser installed is no failure of ours: the address is printed as well.
  child.on("error", () => undefined);
  child.unref();
  return true;
}

function browserCommand(): [string, ...string[]] | undefined {
  const { BROWSER, CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === "none" || CI || SSH_CONNECTION) return undefined;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}
