import type { Topic } from '../../core/article/topic.ts';

/**
 * Returns the short name of each topic that has one, except those that are the name or the short name of
 * another topic as well, in any case.
 *
 * @param others topics that are not in the tree, too.
 */
export function nameTopics(
  tree: readonly Topic[],
  others: readonly Pick<Topic, 'name'>[],
): Map<string, string> {
  const ownersOf = new Map<string, Set<string>>();
  for (const { name, shortName = name } of [...tree, ...others] as Topic[]) {
    for (const text of [name, shortName]) {
      const owners = ownersOf.get(text.toLowerCase());
      if (owners === undefined) ownersOf.set(text.toLowerCase(), new Set([name]));
      else owners.add(name);
    }
  }
  const labels = new Map<string, string>();
  for (const { name, shortName } of tree) {
    if (shortName === undefined || labels.has(name)) continue;
    if (ownersOf.get(shortName.toLowerCase())?.size === 1) labels.set(name, shortName);
  }
  return labels;
}
