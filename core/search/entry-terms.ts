import { listAncestors, type TopicParents } from '../article/topic-tree.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import { splitWords } from '../text/split-words.ts';
import { hostOfKey } from '../url/host-of-key.ts';

/** Weights of a word by its field. */
const fieldWeights = { title: 8, topic: 5, provider: 3, excerpt: 2 };
/** Occurrences of a word that count: a fourth does not make an entry more relevant. */
const maxRepeats = 3;
/** Words of a field that are indexed: the first 200 of an excerpt state its subject. */
const maxWords = 200;

/** The terms by which a search finds an entry. */
export interface EntryTerms {
  /** Word → the sum of its weights. */
  words: Map<string, number>;
  /**
   * Length of the entry for BM25, where a word says less in a long text: the sum of all weights.
   */
  length: number;
  /** Terms of filters (topicTerm and siteTerm) → their impacts. */
  filters: Map<string, number>;
}

/**
 * The impacts of the terms of filters, which have no weight: `broad` marks a topic above one of the
 * entry's topics. `topic:` finds the entry by it, but the reader's filter does not look at it
 * (find-hidden.ts).
 */
export const filterImpacts = { own: 1, broad: 2 } as const;

/**
 * Returns the terms by which a search finds an entry.
 *
 * @param parents of topics.
 */
export function collectEntryTerms(
  { key, article }: Pick<IndexEntry, 'key' | 'article'>,
  parents: TopicParents,
): EntryTerms {
  const terms: EntryTerms = { words: new Map(), length: 0, filters: new Map() };
  const repeats = new Map<string, number>();
  const add = (text: string | undefined, weight: number) => {
    if (text === undefined) return;
    for (const { text: word } of splitWords(text, maxWords)) {
      const times = (repeats.get(word) ?? 0) + 1;
      repeats.set(word, times);
      terms.length += weight;
      if (times > maxRepeats) continue;
      terms.words.set(word, (terms.words.get(word) ?? 0) + weight);
    }
  };
  add(article.title, fieldWeights.title);
  for (const topic of article.topics) add(topic, fieldWeights.topic);
  add(article.provider?.name, fieldWeights.provider);
  add(article.excerpt, fieldWeights.excerpt);
  const addTopics = (topics: string[], impact: number) => {
    for (const name of topics.map(foldName)) {
      if (name !== '') terms.filters.set(topicTerm(name), impact);
    }
  };
  const { topics, filterTopics = topics } = article;
  addTopics(
    topics.flatMap((name) => listAncestors(name, parents)),
    filterImpacts.broad,
  );
  addTopics(filterTopics, filterImpacts.own);
  for (const host of sitesOf(hostOfKey(key))) terms.filters.set(siteTerm(host), filterImpacts.own);
  return terms;
}

/**
 * Returns the impact of a word in an entry, 1 to 63: the part of BM25 that depends on one document,
 * with its usual constants (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009,
 * 3.4 and 3.5), and fields summed before the saturation. Impacts are computed at build time, so
 * that a query only adds.
 *
 * @param weight the sum of the word's weights.
 * @param relativeLength the entry's length divided by the mean length.
 */
export function impactOf(weight: number, relativeLength: number): number {
  const saturation = 1.2 * fieldWeights.title * (1 - 0.5 + 0.5 * relativeLength);
  return Math.max(1, Math.min(63, Math.round((64 * weight) / (weight + saturation))));
}

/** Returns the name of a topic as filters compare it: its folded words. */
export function foldName(name: string): string {
  return splitWords(name)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Returns the term of a topic. No word starts with its prefix, so topics and words never collide.
 */
export function topicTerm(foldedName: string): string {
  return `#${foldedName}`;
}

/** Returns the term of a site. No word starts with its prefix, so sites and words never collide. */
export function siteTerm(host: string): string {
  return `@${host}`;
}

/**
 * Returns a host and its parent domains down to two labels: `bbc.co.uk` finds news.bbc.co.uk too.
 */
function sitesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
