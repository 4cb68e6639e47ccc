import type { Word } from './read-words.ts';

/** Words that hardly any English title is without, and that no other language uses. */
const english = wordSet(
  'the and of that this these those with from by are were been has have had not its his her their',
  'they she you your our who what why how when which would could should does did about into after',
  'before than more over under out say says said new to be it will all there never being between',
  'while because just study scientists experts report reports claim claims',
);

/** Words that English shares with its neighbours: enough where there is nothing of theirs. */
const shared = wordSet('is in as on at for was us an i he we do if or up deny denies debunked');

/** Function words of other languages; none is an English word, or part of a name that is common. */
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

/** Of these, what names begin with in English titles: La Paz, LA, Le Pen, Des Moines. */
const inNames = wordSet('la le lo los las de da si se il des del el ne au ist');

// l'IA, qu'elle, n'est; O'Brien and d'Artagnan are written with a capital.
const elision = /^(?:l|d|qu|n|s|c|j)'/;

/**
 * Takes the words of a title, says whether it is English by its function words: more of them than of
 * all other languages together, or, where there are none of either, only ASCII letters and a word
 * that English has too. A title without any such word is nobody's: `whenUnclear` is the answer.
 */
export function isEnglish(words: readonly Word[], whenUnclear: boolean): boolean {
  let ours = 0;
  let theirs = 0;
  let both = 0;
  for (const { text, shown } of words) {
    if (english.has(text) || text.endsWith("n't")) ours += 1;
    else if (isForeign(text, shown)) theirs += 1;
    else if (shared.has(text)) both += 1;
  }
  if (ours > 0 || theirs > 0) return ours > theirs;
  return words.every(({ text }) => /^[ -~]*$/.test(text)) && (both > 0 || whenUnclear);
}

function isForeign(text: string, shown: string): boolean {
  return (foreign.has(text) && (shown === text || !inNames.has(text))) || elision.test(shown);
}

function wordSet(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
