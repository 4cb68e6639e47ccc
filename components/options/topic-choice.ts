import type { Count } from '../../core/index/index-facets.ts';

/** Returns the topics that are off and no longer in the index. */
export function listDroppedTopics(topics: Count[], topicsOff: string[]): string[] {
  const known = new Set(topics.map(({ name }) => name));
  return topicsOff.filter((name) => !known.has(name));
}

/**
 * Returns the topics to choose from, sorted by name in a language (BCP 47).
 *
 * @param dropped topics that are off and no longer in the index, so that they can be turned on.
 */
export function listTopics(topics: Count[], dropped: string[], language: string): Count[] {
  const all = [...topics, ...dropped.map((name) => ({ name, articles: 0 }))];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return all.sort((a, b) => compare(a.name, b.name));
}

/** Returns the topics whose name contains the query, ignoring case and accents. */
export function searchTopics(topics: Count[], query: string): Count[] {
  const folded = fold(query.trim());
  return folded === '' ? topics : topics.filter(({ name }) => fold(name).includes(folded));
}

/** Returns the topics that are off after the named ones are switched on or off. */
export function switchTopics(topicsOff: string[], names: string[], isOn: boolean): string[] {
  const changed = new Set(names);
  const others = topicsOff.filter((name) => !changed.has(name));
  return isOn ? others : [...others, ...changed];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
