/** The counts that precision and recall are computed from. */
export interface StanceTally {
  predicted: number;
  /** True positives. */
  correct: number;
  actual: number;
}

/** Counts the items that are of a class, and those that are predicted to be. */
export function tallyStances<Item>(
  items: Iterable<Item>,
  isActual: (item: Item) => boolean,
  isPredicted: (item: Item) => boolean,
): StanceTally {
  const tally: StanceTally = { predicted: 0, correct: 0, actual: 0 };
  for (const item of items) {
    if (isActual(item)) tally.actual += 1;
    if (!isPredicted(item)) continue;
    tally.predicted += 1;
    if (isActual(item)) tally.correct += 1;
  }
  return tally;
}

/** Returns the share of predictions that are correct; undefined if there are none. */
export function precisionOf({ correct, predicted }: StanceTally): number | undefined {
  return predicted === 0 ? undefined : correct / predicted;
}

/** Returns the share of actual items that are predicted; undefined if there are none. */
export function recallOf({ correct, actual }: StanceTally): number | undefined {
  return actual === 0 ? undefined : correct / actual;
}
