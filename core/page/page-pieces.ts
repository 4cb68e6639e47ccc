import type { RelatedPiece } from '../index/index-entry.ts';
import type { FilteredPieces } from './page-view.ts';

/** The pieces of a page, as far as they have been read to be shown. */
export interface PagePieces {
  /** The linked pieces that pass the reader's filter, or the first of them, in the order shown. */
  linked: RelatedPiece[];
  similar: FilteredPieces;
}

export const noPieces: PagePieces = { linked: [], similar: { pieces: [], withheld: 0 } };
