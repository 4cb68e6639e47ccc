import type { Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

/** Words that most English titles have, and that other languages do not use. */
const english = wordSet(
  'the and of that this these those with from by are were been has have had not its his her their',
  'they she you your our who what why how when which would could should does did about into after',
  'before than more over under out say says said new to be it will all there never being between cannot',
  'while because just study scientists experts report reports claim claims',
);

/** Words that English shares with other languages; they count if no other evidence is there. */
const shared = wordSet('is in as on at for was us an i he we do if or up deny denies debunked');

/** Function words of other languages; none is an English word, or part of a common name. */
const foreign = wordSet(
  // German, Dutch
  'der das und nicht ist ein eine einen einem einer kein keine keinen nein von mit für auf des',
  'sich auch wie bei nach zum zur über wird sind zu aus doch het een niet geen nee voor zijn werd',
  'ook naar dat deze wordt',
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  'les une et est pas que qui dans sur avec cette aux ses el una por para y es su más uno',
  'muy pero esta um uma não em dos é en ao il di che della delle degli dei sono nel nella gli più',
  'è anche și din amb els puede peut sont del du au ne la le lo los las de da se si ce nous il elle',
  // Danish, Norwegian, Swedish, Finnish, Polish, Czech, Turkish, Indonesian
  'og ikke er af på til att och inte är som av ei ja nie się jest w z že ve bir değil için',
  'tidak dengan untuk ini itu bukan',
);

/** Those of `foreign` that begin names in English titles: La Paz, LA, Le Pen, Des Moines. */
const inNames = wordSet('la le lo los las de da si se il des del el ne au ist');

// l'IA, qu'elle, n'est; names such as D'Angelo have a capital.
const elision = /^(?:l|d|qu|n|s|c|j)'/;

/**
 * Says whether a title is English by its function words: it has more English ones than those of all
 * other languages together. A title with neither is English if it has only ASCII letters and a word
 * that English shares with other languages.
 *
 * @param whenUnclear the answer for an ASCII title without any function word.
 */
export function isEnglish(words: readonly Word[], whenUnclear: boolean): boolean {
  let englishCount = 0;
  let foreignCount = 0;
  let sharedCount = 0;
  for (const { text, original } of words) {
    if (english.has(text) || text.endsWith("n't")) englishCount += 1;
    else if (isForeign(text, original)) foreignCount += 1;
    else if (shared.has(text)) sharedCount += 1;
  }
  if (englishCount > 0 || foreignCount > 0) return englishCount > foreignCount;
  return words.every(({ text }) => /^[ -~]*$/.test(text)) && (sharedCount > 0 || whenUnclear);
}

function isForeign(text: string, original: string): boolean {
  return (foreign.has(text) && (original === text || !inNames.has(text))) || elision.test(original);
}
