import * as phrases from './cue-phrases.ts';
import { wordsWithOpposite } from './find-opposites.ts';
import { negators } from './negators.ts';

const firstWords = [
  ...phrases.verdicts,
  ...phrases.closingVerdicts,
  ...phrases.namedMyths,
  ...phrases.denials,
  ...phrases.reportDenials,
  ...phrases.absences,
  ...wordsWithOpposite,
  ...negators,
  'fail(?:s|ed|ing)?',
].map((phrase) => phrase.split(' ')[0] as string);

// Words of the lists are letters and apostrophes, which need no escape.
const anyOfThem = new RegExp(`n['’ʼ]t\\b|\\b(?:${[...new Set(firstWords)].join('|')})\\b`, 'i');

/**
 * Says whether a title has a word that could deny something, or that has an opposite. Most titles have
 * none and need not be read.
 */
export function mayDeny(title: string): boolean {
  return anyOfThem.test(title);
}
