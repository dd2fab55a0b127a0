import { exitCode } from "./exit-code.ts";
import { runCommandLine } from "./program.ts";
import { openTerminal } from "./terminal.ts";

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCode.done);
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCode.internal);
});

process.exitCode = await runCommandLine(process.argv.slice(2), openTerminal());
