import * as z from "zod";

/** A setting that an analysis does not take, as data; `message` is the schema's own English sentence. */
export interface SettingFault {
  readonly path: string;
  readonly message: string;
  /** Names of the settings there are; only where the analysis has none of this name. */
  readonly known?: readonly string[];
  /** The values the setting takes, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** One fault for each key that is unknown and each value that is not taken, in the order in which the schema found them. */
export function settingFaults(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): SettingFault[] {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return issues.flatMap((issue): SettingFault[] => {
    const { message } = issue;
    if (issue.code === "unrecognized_keys") return issue.keys.map((path) => ({ path, message, known }));
    const fault = { path: issue.path.join("."), message };
    return [issue.code === "invalid_value" ? { ...fault, allowed: issue.values.map(String) } : fault];
  });
}
