import type { IndexEntry } from '../index/index-entry.ts';
import { splitWords } from '../text/split-words.ts';
import { hostOfKey } from '../url/host-of-key.ts';

/**
 * What a word counts by where it stands: in the title most, then as a topic, in the provider's name,
 * in the excerpt.
 */
const fieldWeights = { title: 8, topic: 5, provider: 3, excerpt: 2 };
/** Nothing is more about a thing because it says so a fourth time. */
const maxRepeats = 3;
/** An excerpt of that length is a text; what it is about has been said. */
const maxWords = 200;

export interface WeighedEntry {
  /** Word → the sum of its weights, where the entry stands under the word. */
  words: Map<string, number>;
  /** The sum of all weights: a word says less in a long text. */
  length: number;
  /** Names of filters: topicTerm, siteTerm. */
  filters: string[];
}

/** What an entry can be found by. */
export function weighEntry({ key, article }: IndexEntry): WeighedEntry {
  const weighed: WeighedEntry = { words: new Map(), length: 0, filters: [] };
  const repeats = new Map<string, number>();
  const add = (text: string | undefined, weight: number) => {
    if (text === undefined) return;
    for (const { text: word } of splitWords(text, maxWords)) {
      const times = (repeats.get(word) ?? 0) + 1;
      repeats.set(word, times);
      weighed.length += weight;
      if (times > maxRepeats) continue;
      weighed.words.set(word, (weighed.words.get(word) ?? 0) + weight);
    }
  };
  add(article.title, fieldWeights.title);
  for (const topic of article.topics) add(topic, fieldWeights.topic);
  add(article.provider?.name, fieldWeights.provider);
  add(article.excerpt, fieldWeights.excerpt);
  const topics = article.topics.map(foldName).filter((name) => name !== '');
  weighed.filters = [
    ...new Set([...topics.map(topicTerm), ...sitesOf(hostOfKey(key)).map(siteTerm)]),
  ];
  return weighed;
}

/**
 * How much a word says of an entry, 1 to 63: the part of BM25 that one document decides, with its
 * usual constants (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, 3.4 and 3.5),
 * fields summed before the saturation. Computed at build, so that a query only adds up.
 *
 * @param relativeLength the entry's length by the mean of all.
 */
export function impactOf(weight: number, relativeLength: number): number {
  const saturation = 1.2 * fieldWeights.title * (1 - 0.5 + 0.5 * relativeLength);
  return Math.max(1, Math.min(63, Math.round((64 * weight) / (weight + saturation))));
}

/** A topic's name as filters compare it: its words. */
export function foldName(name: string): string {
  return splitWords(name)
    .map(({ text }) => text)
    .join(' ');
}

// No word begins so: filters and words do not meet.

export function topicTerm(foldedName: string): string {
  return `#${foldedName}`;
}

export function siteTerm(host: string): string {
  return `@${host}`;
}

/** A host and those above it, down to two labels: whoever asks for bbc.co.uk means news.bbc.co.uk too. */
function sitesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
