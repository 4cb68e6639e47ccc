/** What decides which pieces stand beside an article. Changed only by an evaluation's ablations. */
export interface SimilarityWeights {
  /** How much a word counts in each field, before saturation. */
  title: number;
  excerpt: number;
  /** Words of the address; they often are another headline of the same piece. */
  slug: number;
  /** All topics together: an article with many says less by each. */
  topic: number;
  /** How soon more of the same word stops to count (BM25's k1), and what long texts pay (its b). */
  saturation: number;
  lengthShare: number;
  /** A piece so many days away counts e times less; never less than `farShare` of the whole. */
  decayDays: number;
  farShare: number;
  /** The share for pairs of which one has no date, and how much of their likeness is added to it. */
  undatedShare: number;
  undatedTrust: number;
  /** How much the nearest pieces' own neighbours count, and how many of the nearest are asked. */
  neighbours: number;
  askedNeighbours: number;
  /**
   * How sure one must be that a piece belongs to the story, and how sure to show it at all. Sure is
   * one by the score, and less so the further it lies below the best one: where ten others tell of
   * it, a piece that shares two words is chance; where few do, it may be all that there is.
   */
  minStorySurety: number;
  minSurety: number;
  /** From that likeness on, a piece is of the same topic whenever it was published. */
  minTopicLikeness: number;
  /** So many pieces of one site stand first, the article itself among them. */
  maxPerSite: number;
}

/**
 * Chosen by the labelled stories of one half, tried on the other. Beside a constant stands what the
 * first five places of that other half lose without it, in AllSides and in UCI, in points of a
 * hundred; docs/similar-pieces.md has all figures.
 */
export const similarityWeights: SimilarityWeights = {
  title: 1,
  excerpt: 1,
  // -0.2 and 0.8: an excerpt says as much, a title alone does not.
  slug: 1,
  // 2.1 and 0.5.
  topic: 1,
  saturation: 1.2,
  lengthShare: 0.5,
  // 22.8 and 4.1 without time.
  decayDays: 3,
  farShare: 0.1,
  undatedShare: 0.15,
  undatedTrust: 0.5,
  // -0.4 and 0.4; in the first ten 0.3 and 0.6.
  neighbours: 0.25,
  askedNeighbours: 5,
  minStorySurety: 0.1,
  // Set to 0.1: 3.1 and 0.0. Set to nothing: 0.3 and 0.0, and ten pieces beside every article.
  minSurety: 0.03,
  minTopicLikeness: 0.35,
  maxPerSite: 2,
};
