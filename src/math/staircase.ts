/**
 * The points of a plane that none of those added covers (is at least as large in both dimensions): a staircase that falls from left to
 * right. Points come in any order. Cost of a point: the logarithm of the steps to look it up, and their number to move them aside.
 */
export class Staircase {
  /** Steps in rising order of x, and so in falling order of y. */
  #x = new Float64Array(256);
  #y = new Float64Array(256);
  #size = 0;

  /** Adds a point unless one added before covers it, which an equal one does; whether it was added. */
  add(x: number, y: number): boolean {
    const at = this.#firstFrom(x);
    if (at < this.#size && (this.#y[at] as number) >= y) return false;
    let from = at;
    while (from > 0 && (this.#y[from - 1] as number) <= y) from--;
    const to = at < this.#size && this.#x[at] === x ? at + 1 : at;
    this.#replace(from, to, x, y);
    return true;
  }

  /** The first step with an x of at least that. */
  #firstFrom(x: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#x[middle] as number) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts one step where those from `from` up to `to` stood. */
  #replace(from: number, to: number, x: number, y: number): void {
    if (this.#size === this.#x.length) {
      this.#x = doubled(this.#x);
      this.#y = doubled(this.#y);
    }
    if (to !== from + 1) {
      this.#x.copyWithin(from + 1, to, this.#size);
      this.#y.copyWithin(from + 1, to, this.#size);
      this.#size += from + 1 - to;
    }
    this.#x[from] = x;
    this.#y[from] = y;
  }
}

function doubled(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
}
