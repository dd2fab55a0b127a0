/** The way from one page to another of the same language as a relative link; both addresses without ending, the target perhaps with a place on it. */
export function linkBetween(from: string, to: string): string {
  const [target = "", anchor] = to.split("#");
  const relative = relativePath(from, `${target}.html`);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

/** A file as it is reached from another, both by their paths in the same folder. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}
