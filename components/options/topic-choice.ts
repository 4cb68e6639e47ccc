import type { Count } from '../../core/index/index-facets.ts';

/** The topics that are off and not in the index any more. */
export function listDropped(topics: Count[], topicsOff: string[]): string[] {
  const known = new Set(topics.map(({ name }) => name));
  return topicsOff.filter((name) => !known.has(name));
}

/** The topics to choose from, by name; those that the index dropped stay while they are off. */
export function listTopics(topics: Count[], dropped: string[], language: string): Count[] {
  const all = [...topics, ...dropped.map((name) => ({ name, articles: 0 }))];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return all.sort((a, b) => compare(a.name, b.name));
}

/** The topics whose name contains the words searched for, whatever their case and accents. */
export function searchTopics(topics: Count[], query: string): Count[] {
  const wanted = fold(query.trim());
  return wanted === '' ? topics : topics.filter(({ name }) => fold(name).includes(wanted));
}

/** The list of topics switched off once these are switched on or off. */
export function switchTopics(topicsOff: string[], names: string[], isOn: boolean): string[] {
  const changed = new Set(names);
  const others = topicsOff.filter((name) => !changed.has(name));
  return isOn ? others : [...others, ...changed];
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
