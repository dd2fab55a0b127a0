/** The only exit codes there are: all done, errors in the dossier or input, wrong usage, a fault of the program itself. */
export const exitCode = { done: 0, input: 1, usage: 2, internal: 70 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
