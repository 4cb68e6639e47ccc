/**
 * Returns the fold of each group. Folds have equally many groups, give or take one; the same seed gives
 * the same folds.
 *
 * @param foldCount the number of folds; they are numbered from 0.
 */
export function groupFolds(
  groups: Iterable<string>,
  foldCount: number,
  seed: number,
): Map<string, number> {
  const random = createSeededRandom(seed);
  const drawn = [...new Set(groups)].sort().map((group) => ({ group, draw: random() }));
  drawn.sort((a, b) => a.draw - b.draw);
  return new Map(drawn.map(({ group }, at) => [group, at % foldCount]));
}

/**
 * Returns bootstrap samples of the items: each is drawn from whole groups with replacement, as many
 * as there are groups.
 */
export function resampleGroups<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  sampleCount: number,
): Item[][] {
  const groups = [...Map.groupBy(items, groupOf).values()];
  const random = createSeededRandom(sampleCount);
  return Array.from({ length: sampleCount }, () =>
    groups.flatMap(() => groups[Math.floor(random() * groups.length)] as Item[]),
  );
}

/**
 * Returns a linear congruential generator modulo 2³² (Numerical Recipes, 7.1), which is good enough
 * for shuffling.
 */
function createSeededRandom(seed: number): () => number {
  let state = seed >>> 0;
  const step = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are close to each other, so they are skipped.
  for (let at = 0; at < 10; at++) step();
  return step;
}
