import type { Article, Piece } from '../article/article.ts';
import type { Stance } from '../article/stance.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/** How a piece came to stand beside an article. */
export type Relation = 'linked' | 'backlink' | 'similar';

export interface RelatedPiece extends Piece {
  relation: Relation;
  /** Of a linked piece: as the curator wrote it, or as its title gives away. */
  stance?: Stance;
  /** The words of the title that gave the stance away, where nobody wrote it. */
  cues?: string[];
  /** Of a backlink or a similar piece: its own topics, so that a reader's filter applies. */
  topics?: string[];
  /** Of a similar piece. */
  why?: SimilarReason;
  /** Of a similar piece: the other addresses at which the same text stands. */
  alsoAt?: string[];
}

/** Same story, same topic, or the article's own text at another site. */
export type SimilarKind = 'story' | 'topic' | 'copy';

export interface SimilarReason {
  kind: SimilarKind;
  /** The words that both share and that say most, at most three, as they stand in one of them. */
  words: string[];
}

/** A page that the index knows: an article, or a piece that articles link to. */
export interface IndexEntry {
  key: CanonicalKey;
  article: Omit<Article, 'related'>;
  /** Linked pieces, then backlinks. */
  linked: RelatedPiece[];
  /** How many similar pieces readSimilar has of it; absent where none. */
  similar?: number;
}
