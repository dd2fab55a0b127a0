import { hasErrors, type Problem } from "../problem.ts";
import { isDomain, readDomain } from "./genius/domain.ts";
import { type ProfileOwner, writeDossier } from "./genius/dossier-text.ts";
import { faultList } from "./genius/fault.ts";
import { readProfile } from "./genius/profile.ts";
import { idSource } from "./slug.ts";
import { readXml, type XmlElement } from "./xml.ts";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Conversion {
  /** The dossier's files; undefined where errors leave nothing to write. */
  readonly files: readonly TextFile[] | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Converts a GENIUS domain and its utility profiles to a dossier: each profile's owner becomes a principal, in the order given,
 * named for its file. Values stay exact: evaluations of an issue are divided by the largest where any exceeds 1, weights
 * by their sum. All problems are collected. Format: Lin et al., "Genius: an integrated environment for supporting the design of
 * generic automated negotiators", Computational Intelligence 30(1), 2014. Cost: linear in the files.
 */
export function readGenius(domain: TextFile, profiles: readonly TextFile[]): Conversion {
  const problems: Problem[] = [...notXml([domain, ...profiles])];
  if (problems.length > 0) return { files: undefined, problems };
  const domainRoot = readRoot(domain, problems);
  const roots = profiles.map((file) => readRoot(file, problems));
  if (domainRoot === undefined) return { files: undefined, problems };

  const domainFaults = faultList(domain.path);
  if (!isDomain(domainRoot)) domainFaults.fault("no-domain", domainRoot);
  const read = isDomain(domainRoot) ? readDomain(domainRoot, domainFaults) : undefined;
  if (profiles.length === 0) domainFaults.fault("no-profile", domainRoot);
  problems.push(...domainFaults.problems);
  if (read === undefined || hasErrors(domainFaults.problems)) return { files: undefined, problems };

  const ids = idSource("party");
  const owners = profiles.flatMap((file, place): ProfileOwner[] => {
    const root = roots[place];
    const owner = { id: ids(stem(file.path)), name: stem(file.path), file: baseName(file.path) };
    if (root === undefined) return [];
    const faults = faultList(file.path);
    if (root.name !== "utility_space") faults.fault("no-profile", root, owner.file);
    const profile = root.name === "utility_space" ? readProfile(root, read, faults) : undefined;
    problems.push(...faults.problems);
    return profile === undefined ? [] : [{ ...owner, profile }];
  });
  problems.push(...countFaults(profiles, roots));
  if (hasErrors(problems)) return { files: undefined, problems };
  const text = writeDossier(read.name ?? stem(domain.path), read, owners);
  return { files: [{ path: "dossier.yaml", text }], problems };
}

/** Files that cannot be XML, told before anything is made of the others. */
function notXml(files: readonly TextFile[]): Problem[] {
  return files
    .filter(({ text }) => !/^\ufeff?\s*(?:<|$)/.test(text))
    .map(({ path }): Problem => {
      const start = { file: path, line: 1, column: 1, path: "", severity: "error" } as const;
      return { ...start, code: "genius-structure", values: { detail: "not-xml" } };
    });
}

/** A profile given twice, two alike under different names, and one that is alone. */
function countFaults(profiles: readonly TextFile[], roots: readonly (XmlElement | undefined)[]): Problem[] {
  return profiles.flatMap(({ path, text }, place): readonly Problem[] => {
    const root = roots[place];
    const earlier = profiles.slice(0, place).find((other) => other.text === text);
    if (root?.name !== "utility_space" || (earlier === undefined && profiles.length > 1)) return [];
    const faults = faultList(path);
    if (earlier === undefined) faults.warn("single-profile", root);
    else if (baseName(earlier.path) === baseName(path))
      faults.fault("profile-repeated", root, baseName(path));
    else faults.warn("profile-same", root, `${baseName(earlier.path)}, ${baseName(path)}`);
    return faults.problems;
  });
}

function readRoot(file: TextFile, problems: Problem[]): XmlElement | undefined {
  const root = readXml(file);
  if (!("code" in root)) return root;
  problems.push(root);
  return undefined;
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function stem(path: string): string {
  return baseName(path).replace(/(?<=.)\.[^.]*$/, "");
}
