import type { Count } from '../../core/index/index-facets.ts';

/** The topics to choose from, by name; one that is off stays here when the index drops it. */
export function listTopics(topics: Count[], topicsOff: string[], language: string): Count[] {
  const known = new Set(topics.map(({ name }) => name));
  const dropped = topicsOff.filter((name) => !known.has(name));
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
