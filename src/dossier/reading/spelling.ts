/** How much comparing of letters one reading may still do, so that a file full of slips is not slow to be told about. */
export interface SpellingBudget {
  letters: number;
}

/** A full budget. */
export function spellingBudget(): SpellingBudget {
  return { letters: 10_000_000 };
}

/**
 * The candidate nearest to a word, where it is near enough to be meant: at most a third of the letters (at least one) added, dropped,
 * changed or swapped with a neighbour. Cost: candidates × letters², within the budget.
 */
export function nearestWord(
  word: string,
  candidates: Iterable<string>,
  budget: SpellingBudget = spellingBudget(),
): string | undefined {
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    budget.letters -= candidate.length * word.length;
    if (budget.letters < 0) return best;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    // Where no letter stays, nothing says that this one is meant.
    if (distance >= least || distance >= Math.max(word.length, candidate.length)) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

/** Letters to add, drop, change or swap with a neighbour to turn one word into the other (Damerau 1964, optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + change,
          swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
