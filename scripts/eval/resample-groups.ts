import { createSeededRandom } from './seeded-random.ts';

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
