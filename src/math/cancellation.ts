/** What a long computation is told and tells: whether to stop, and how far it is (0 to 1). An AbortSignal fits `signal`. */
export type Watch = {
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly progress?: ((fraction: number) => void) | undefined;
};

/** Thrown where a computation stops because its signal says so. */
export class Cancelled extends Error {
  override readonly name = "AbortError";
  constructor() {
    super("cancelled");
  }
}

/** Throws `Cancelled` once the signal is aborted. */
export function throwIfCancelled(watch: Watch): void {
  if (watch.signal?.aborted) throw new Cancelled();
}
