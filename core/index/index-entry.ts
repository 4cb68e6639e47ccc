import type { Article, Piece } from '../article/article.ts';
import type { Stance } from '../stance/stance.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/** How a piece came to stand beside an article. */
export type Relation = 'linked' | 'backlink';

export interface RelatedPiece extends Piece {
  relation: Relation;
  /** Of a linked piece: as the curator wrote it, or as its title gives away. */
  stance?: Stance;
  /** The words of the title that gave the stance away, where nobody wrote it. */
  cues?: string[];
  /** Of a backlink: the topics of the article that links here, so that a reader's filter applies. */
  topics?: string[];
}

/** A page that the index knows: an article, or a piece that articles link to. */
export interface IndexEntry {
  key: CanonicalKey;
  article: Omit<Article, 'related'>;
  related: RelatedPiece[];
}
