/**
 * Letters that Unicode does not decompose, and what readers type for them. All other accents are
 * removed by decomposition (form KD of Unicode Standard Annex 15,
 * https://unicode.org/reports/tr15/).
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
 * Accents of Latin, Greek and Cyrillic, points of Hebrew, short vowels and the tatweel of Arabic,
 * and the voicing marks of half-width Japanese. The vowel signs of Indian scripts are marks in
 * Unicode too, but words differ by them, so they are kept.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/**
 * Returns a text folded for comparison: in lower case, without accents, and with compatibility
 * forms (full width, ligatures) replaced. The result does not depend on a locale.
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
