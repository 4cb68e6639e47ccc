import type { RelatedPiece } from '../index/index-entry.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/split-words.ts';

export const pieceOrders = ['near', 'newest', 'quality'] as const;
export type PieceOrder = (typeof pieceOrders)[number];

/** Which pieces of a long list the reader wants to see, and in which order. Empty texts mean all. */
export interface PieceChoice {
  /** Words, or parts of words, of title, provider or excerpt; all of them must be there. */
  words: string;
  provider: string;
  /** Four digits. */
  year: string;
  /** `near` is the order of the index. */
  order: PieceOrder;
}

/** Returns the chosen pieces. */
export function choosePieces(pieces: readonly RelatedPiece[], choice: PieceChoice): RelatedPiece[] {
  const wanted = splitWords(choice.words).map(({ text }) => text);
  const chosen = pieces.filter(
    (piece) =>
      (choice.provider === '' || providerOf(piece) === choice.provider) &&
      (choice.year === '' || yearOf(piece) === choice.year) &&
      hasWords(piece, wanted),
  );
  const publishedMs = ({ publishedDateTime = '' }: RelatedPiece) =>
    Date.parse(publishedDateTime) || 0;
  if (choice.order === 'newest') return chosen.sort((a, b) => publishedMs(b) - publishedMs(a));
  if (choice.order === 'quality')
    return chosen.sort((a, b) => (b.quality ?? -1) - (a.quality ?? -1));
  return chosen;
}

/** Returns the names of the providers, the most frequent first. */
export function listProviders(pieces: readonly RelatedPiece[]): string[] {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const name = providerOf(piece);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

/** Returns the years, the last first. */
export function listYears(pieces: readonly RelatedPiece[]): string[] {
  return [...new Set(pieces.map(yearOf))]
    .filter((year) => year !== '')
    .sort()
    .reverse();
}

function providerOf({ provider }: RelatedPiece): string {
  return provider?.name ?? provider?.domain ?? '';
}

/** Returns the year of the date that the reader sees; empty if there is none. */
function yearOf({ publishedDateTime = '' }: RelatedPiece): string {
  const date = new Date(publishedDateTime);
  if (Number.isNaN(date.getTime())) return '';
  // A date without a time is midnight UTC, which is the day before in the Americas.
  return String(publishedDateTime.includes('T') ? date.getFullYear() : date.getUTCFullYear());
}

function hasWords(piece: RelatedPiece, wanted: string[]): boolean {
  if (wanted.length === 0) return true;
  const text = [piece.title, providerOf(piece), piece.excerpt].join(' ');
  const words = splitWords(text).map((word) => word.text);
  // The whole text too: where no spaces are between words, one can begin inside of what is split.
  const all = [...words, foldText(text)].join(' ');
  return wanted.every((part) => all.includes(part));
}
