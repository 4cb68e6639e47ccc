/**
 * Returns the stem of a folded English word: `judge`, `judges`, `judged` and `judging` have the
 * stem `judg`. Only inflectional endings are dropped and none that form another word (`-ment`,
 * `-ness`), so different words rarely share a stem. A stem need not be a word. Words with other
 * characters than a to z are returned unchanged.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return foldFinalVowel(dropVerbEnding(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is|^news)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function dropVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = word.replace(/(?:ed|ing)$/, '');
  // `sing`, `red` and `bring` have no ending: what would be left is not a word.
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem) || /ee?d$/.test(`${stem}d`)) {
    return word;
  }
  const isDoubled = /([bdfgmnprt])\1$/.test(stem);
  return isDoubled ? stem.slice(0, -1) : stem;
}

/** Unites `judge` with `judg(ed)`, and `party` with `parti(es)`. */
function foldFinalVowel(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
