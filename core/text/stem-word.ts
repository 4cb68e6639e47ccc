/**
 * Takes a folded word, returns what its English forms have in common: `judge`, `judges`, `judged`
 * and `judging` are `judg`. A stem is a name, not a word; different words rarely share one, since
 * only endings of grammar go, none that make another word (`-ment`, `-ness`). Words with other
 * letters than a to z come back as they are.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return dropSilentEnd(dropVerbEnd(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is|^news)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function dropVerbEnd(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = word.replace(/(?:ed|ing)$/, '');
  // `sing`, `red`, `bring`: what is left must still be a word.
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem) || /ee?d$/.test(`${stem}d`)) {
    return word;
  }
  const isDoubled = /([bdfgmnprt])\1$/.test(stem);
  return isDoubled ? stem.slice(0, -1) : stem;
}

/** `judge` and `judg(ed)`, `party` and `parti(es)`. */
function dropSilentEnd(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
