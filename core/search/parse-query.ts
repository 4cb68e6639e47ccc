import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { maxQueryLength } from './max-query-length.ts';
import { foldName } from './weigh-entry.ts';

/** A word that is looked for. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** The reader may still be typing it: what begins so is meant as well. */
  isPrefix: boolean;
  /** Within quotation marks: its other forms are not meant. */
  isExact: boolean;
}

/** What a topic or a site must be called, or begin with. */
export interface QueryFilter {
  name: string;
  isPrefix: boolean;
}

export interface Query {
  /** Without repeats; words that say nothing only where there are no others. */
  words: QueryWord[];
  /** The words of each, in their order; all of them are among `words` where they say something. */
  phrases: string[][];
  /** All must hold. */
  topics: QueryFilter[];
  /** One must hold: a piece is read at one site. */
  sites: QueryFilter[];
}

/** Nobody types more; each costs a read. */
const maxWords = 12;
const maxFilters = 6;

/** A filter with its value, a phrase that is closed, or anything up to the next blank. */
const tokenPattern = /(topic|site):(?:"([^"]*)"?|(\S*))|"([^"]*)"|([^\s"]+)|"/giu;

/**
 * Takes what a reader has typed. What ends where the text ends may be unfinished, and is taken as a
 * beginning; a phrase counts as one when its second quotation mark is there. Never throws.
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

/** The host in what may have been pasted: `https://www.example.com/news` is `example.com`. */
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
  const telling = words.filter(({ text }) => !isStopWord(text));
  const chosen = new Map<string, QueryWord>();
  for (const word of telling.length > 0 ? telling : words) {
    const known = chosen.get(word.text);
    if (known === undefined) chosen.set(word.text, word);
    else known.isExact ||= word.isExact;
  }
  return [...chosen.values()].slice(0, maxWords);
}
