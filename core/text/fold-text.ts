/**
 * Letters that Unicode does not take apart, and what readers type for them. The rest of the accents
 * falls away by decomposition (Unicode Standard Annex 15, form KD).
 */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew, short vowels and the stretch of Arabic,
 * and the voicing marks of half-width Japanese. The vowel signs of Indian scripts are marks to
 * Unicode as well, but words differ by them: they stay.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/**
 * Takes text, returns it as words are compared: lower case, compatible forms as one (full width,
 * ligatures), without accents. The same on every machine: no locale has a say.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => plainLetters[letter] as string)
    .normalize('NFC')
    .toLowerCase();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
