import type { Article, Piece } from '../article/article.ts';
import type { Stance } from '../article/stance.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import type { LinkedPieceFacts } from './linked-part.ts';

/**
 * Why a piece is shown with an article: a curator linked it (`linked`), it links to the article
 * itself (`backlink`), or the build found it to be similar (`similar`).
 */
export type Relation = 'linked' | 'backlink' | 'similar';

/** What belongs to the link from an article to a piece, not to the piece. */
interface Link {
  /** Of a linked piece: the curator's judgement, or what its title reveals. */
  stance?: Stance;
  /** The words of the title that reveal the stance, where no curator judged it. */
  cues?: string[];
}

/** A link from an entry to a piece. The piece itself is read only where it is shown (read-linked.ts). */
export interface PieceLink extends Link {
  relation: Exclude<Relation, 'similar'>;
  /** Number of the piece, by which its facts are found (linked-part.ts). */
  piece: number;
  /** Whether it has more in common with the article than the topic: such pieces are shown first. */
  isFront: boolean;
  /** Read only where a filter needs them, or the piece is shown (read-linked.ts). */
  facts?: LinkedPieceFacts;
}

/** A piece that is shown with an article. */
export interface RelatedPiece extends Piece, Link {
  relation: Relation;
  /** Of a linked piece or a backlink: see PieceLink. */
  isFront?: boolean;
  /** The piece's own topics. */
  topics?: string[];
  /** See IndexedArticle. */
  filterTopics?: string[];
  /** Of a similar piece: why it is similar. */
  why?: SimilarReason;
  /** The other addresses of the same text. */
  alsoAt?: string[];
}

/** How a piece is similar: same story or same topic. */
export type SimilarKind = 'story' | 'topic';

export interface SimilarReason {
  kind: SimilarKind;
  /** The most telling words that both share, at most three, as one of the texts spells them. */
  words: string[];
}

/** What an index holds of an article. */
export interface IndexedArticle extends Omit<Article, 'related'> {
  /**
   * The topics that the reader's filter looks at: those that are above no other of the article's topics
   * in the tree. Absent where these are all.
   */
  filterTopics?: string[];
}

/** A page in the index: an article, or a piece that articles link to. */
export interface IndexEntry {
  key: CanonicalKey;
  article: IndexedArticle;
  /** Links in the order shown: those in front, then the others; of each, backlinks come last. */
  linked: PieceLink[];
  /** The topic that most pieces behind the line share with the article. */
  behindTopic?: string;
  /** Numbers of the pieces with the article's own text. */
  alsoAt?: number[];
  /** Of a page that is no article itself: the filterTopics of all articles that link to it. */
  inheritedTopics?: string[];
  /** Number of pieces that readSimilar returns; absent where there are none. */
  similar?: number;
}
