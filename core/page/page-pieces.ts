import type { RelatedPiece } from '../index/index-entry.ts';
import type { FilteredPieces } from './page-view.ts';

/** The pieces of a page, as far as they have been read to be shown. */
export interface PagePieces {
  /** The linked pieces in front of the line that pass the reader's filter, in the order shown. */
  linked: RelatedPiece[];
  /** Those behind the line; absent until the reader asks for them. */
  behind?: RelatedPiece[];
  /** The other addresses of the article's text. */
  alsoAt: string[];
  similar: FilteredPieces;
}

export const noPieces: PagePieces = {
  linked: [],
  alsoAt: [],
  similar: { pieces: [], withheld: 0 },
};
