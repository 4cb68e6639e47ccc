/** How many were said to be something, how many of them rightly, and how many there are. */
export interface StanceTally {
  said: number;
  right: number;
  there: number;
}

/** Takes what was looked at, which of it is so and of which it is said, returns the counts. */
export function tallyStances<Each>(
  all: Iterable<Each>,
  isSo: (each: Each) => boolean,
  isSaid: (each: Each) => boolean,
): StanceTally {
  const tally: StanceTally = { said: 0, right: 0, there: 0 };
  for (const each of all) {
    if (isSo(each)) tally.there += 1;
    if (!isSaid(each)) continue;
    tally.said += 1;
    if (isSo(each)) tally.right += 1;
  }
  return tally;
}

/** Of what was said, the share that is right; undefined where nothing was said. */
export function precisionOf({ right, said }: StanceTally): number | undefined {
  return said === 0 ? undefined : right / said;
}

/** Of what is so, the share that was said; undefined where there is none. */
export function recallOf({ right, there }: StanceTally): number | undefined {
  return there === 0 ? undefined : right / there;
}
