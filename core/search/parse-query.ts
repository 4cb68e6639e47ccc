import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { foldName } from './entry-terms.ts';
import { maxQueryLength } from './max-query-length.ts';

/** A word of a query. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** The reader may still be typing the word, so terms with this prefix match too. */
  isPrefix: boolean;
  /** The word is in quotation marks, so its other forms do not match. */
  isExact: boolean;
}

/** A name that a topic or a site must have, or its prefix. */
export interface QueryFilter {
  name: string;
  isPrefix: boolean;
}

/** A parsed query. */
export interface Query {
  /** Without repeats, and without stop words unless there are no others. */
  words: QueryWord[];
  /** The words of each phrase, in order; except for stop words they are in `words` too. */
  phrases: string[][];
  /** An entry must match all. */
  topics: QueryFilter[];
  /** An entry must match one, because it has only one site. */
  sites: QueryFilter[];
}

/** More than anybody types; each costs a read. */
const maxWords = 12;
const maxFilters = 6;

/** A filter with its value, a closed phrase, or anything up to the next space. */
const tokenPattern = /(topic|site):(?:"([^"]*)"?|(\S*))|"([^"]*)"|([^\s"]+)|"/giu;

/**
 * Parses a query as the reader types it. A word or filter at the very end may be unfinished, so it
 * is a prefix; a phrase needs its closing quotation mark. Never throws.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], topics: [], sites: [] };
  const plain = text.slice(0, maxQueryLength).replace(/[“”„«»]/g, '"');
  for (const match of plain.matchAll(tokenPattern)) {
    const [token, filter, quoted, bare, phrase, word] = match;
    const isLast = match.index + token.length === plain.length;
    if (filter !== undefined) {
      addFilter(query, filter.toLowerCase(), quoted ?? bare ?? '', isLast && !token.endsWith('"'));
    } else if (phrase !== undefined) {
      addPhrase(query, phrase);
    } else if (word !== undefined) {
      addWords(query, word, isLast);
    }
  }
  return { ...query, words: chooseWords(query.words) };
}

function addFilter(query: Query, kind: string, value: string, isPrefix: boolean): void {
  const isTopic = kind === 'topic';
  const filters = isTopic ? query.topics : query.sites;
  const name = isTopic ? foldName(value) : readHost(value);
  if (name !== '' && filters.length < maxFilters) filters.push({ name, isPrefix });
}

/** Returns the host of a value that may be a pasted address: `https://www.example.com/news`. */
function readHost(value: string): string {
  return (
    value
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split(/[/?#]/, 1)[0] ?? ''
  );
}

function addPhrase(query: Query, phrase: string): void {
  const words = splitWords(phrase, maxWords).map(({ text }) => text);
  if (words.length > 1) query.phrases.push(words);
  query.words.push(...words.map((text) => ({ text, isPrefix: false, isExact: true })));
}

function addWords(query: Query, token: string, isLast: boolean): void {
  const words = splitWords(token, maxWords);
  for (const [at, { text, end }] of words.entries()) {
    const isPrefix = isLast && at === words.length - 1 && end === token.length;
    query.words.push({ text, isPrefix, isExact: false });
  }
}

function chooseWords(words: QueryWord[]): QueryWord[] {
  const contentWords = words.filter(({ text }) => !isStopWord(text));
  const chosen = new Map<string, QueryWord>();
  for (const word of contentWords.length > 0 ? contentWords : words) {
    const known = chosen.get(word.text);
    if (known === undefined) chosen.set(word.text, word);
    else known.isExact ||= word.isExact;
  }
  return [...chosen.values()].slice(0, maxWords);
}
