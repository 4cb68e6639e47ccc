import { countries, irregularForms, synonyms } from './synonyms.ts';
import { wordSet } from './word-set.ts';

/** Words that say nothing about the subject of a title. */
const functionWords = wordSet(
  'a an the this that these those some any all each every such own same other another',
  'i you he she it we they me him her us them my your his its our their who whom whose which what',
  'and or but nor so if as than then when while because though although whether',
  'of in on at to for from by across with about into over after before under up down out off between',
  'through during against among within near via per despite towards toward around',
  'is are was were be been being am do does did done have has had having',
  'will would can could may might must shall should going gonna',
  'not no never none cannot yes too very just only also even still yet already again',
  'likely ever now here almost there how why where actually probably really definitely apparently',
  'update breaking exclusive sorry',
);

const groups = [...synonyms, ...irregularForms, ...countries];
const stemOfSynonym = new Map(
  groups.flatMap((group) => group.map((word) => [word, group[0] as string])),
);
/** The same by what is left of their words: `tak` of `taking`, which no list has. */
const stemOfRest = new Map(
  irregularForms.flatMap((group) => group.map((word) => [stripEnding(word), group[0] as string])),
);

/**
 * Returns the stem by which a word is compared with the words of another title; an empty text for a
 * function word. It only joins the forms of a word and the synonyms above.
 *
 * @param word in lower case.
 */
export function stemTitleWord(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll(/[-',.]/g, '');
  if (functionWords.has(bare) || /n't$/.test(word)) return '';
  const known = stemOfSynonym.get(bare);
  if (known !== undefined) return known;
  const rest = stripEnding(bare);
  return stemOfRest.get(rest) ?? rest;
}

function stripEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return (
    word
      .replace(/(?:ies|ied)$/, 'y')
      // stopped → stop
      .replace(/([bdgmnprt])\1(?:ing|ed)$/, '$1')
      .replace(/sses$/, 'ss')
      .replace(/(?<=[a-z]{3})(?:ingly|edly|ing|(?<!e)ed|es|ly|(?<!s)s)$/, '')
      // believe, believed → believ; recovery, recover → recover
      .replace(/(?<=[a-z]{2})[ey]$/, '')
  );
}
