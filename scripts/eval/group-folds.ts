/**
 * Takes the groups of a set and a seed, returns in which of so many folds each group is: every group
 * in one fold alone, the folds equally many groups, the same for the same seed.
 */
export function groupFolds(
  groups: Iterable<string>,
  folds: number,
  seed: number,
): Map<string, number> {
  const random = seededRandom(seed);
  const drawn = [...new Set(groups)].sort().map((group) => ({ group, draw: random() }));
  drawn.sort((a, b) => a.draw - b.draw);
  return new Map(drawn.map(({ group }, at) => [group, at % folds]));
}

/** Takes items and the group of each, draws as many groups as there are, with repeats, so often. */
export function redrawGroups<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  times: number,
): Item[][] {
  const groups = [...Map.groupBy(items, groupOf).values()];
  const random = seededRandom(times);
  return Array.from({ length: times }, () =>
    groups.flatMap(() => groups[Math.floor(random() * groups.length)] as Item[]),
  );
}

/** A linear congruence modulo 2³² (Numerical Recipes, 7.1), its upper bits; enough for shuffling. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  const step = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Neighbouring seeds begin with neighbouring numbers.
  for (let at = 0; at < 10; at++) step();
  return step;
}
