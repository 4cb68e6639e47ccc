import type { Article, Piece } from '../article/article.ts';
import type { Stance } from '../article/stance.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/**
 * Why a piece is shown with an article: a curator linked it (`linked`), it links to the article
 * itself (`backlink`), or the build found it to be similar (`similar`).
 */
export type Relation = 'linked' | 'backlink' | 'similar';

/** A piece that is shown with an article. */
export interface RelatedPiece extends Piece {
  relation: Relation;
  /** Of a linked piece: the curator's judgement, or what its title reveals. */
  stance?: Stance;
  /** The words of the title that reveal the stance, where no curator judged it. */
  cues?: string[];
  /** Of a backlink or a similar piece: its own topics, for the reader's filter. */
  topics?: string[];
  /** Of a similar piece: why it is similar. */
  why?: SimilarReason;
  /** Of a similar piece: the other addresses of the same text. */
  alsoAt?: string[];
}

/** How a piece is similar: same story, same topic, or the article's own text at another site. */
export type SimilarKind = 'story' | 'topic' | 'copy';

export interface SimilarReason {
  kind: SimilarKind;
  /** The most telling words that both share, at most three, as one of the texts spells them. */
  words: string[];
}

/** A page in the index: an article, or a piece that articles link to. */
export interface IndexEntry {
  key: CanonicalKey;
  article: Omit<Article, 'related'>;
  /** Linked pieces, then backlinks. */
  linked: RelatedPiece[];
  /** Number of pieces that readSimilar returns; absent where there are none. */
  similar?: number;
}
