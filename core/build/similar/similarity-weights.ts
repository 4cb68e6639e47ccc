/** The parameters of the similarity ranking. Only the ablations of an evaluation change them. */
export interface SimilarityWeights {
  /** How much a word counts in each field, before saturation. */
  title: number;
  excerpt: number;
  /** Words of the address, which often has another headline of the same piece. */
  slug: number;
  /** All topics together, so that each counts less in an article with many. */
  topic: number;
  /** BM25's k1: how soon further occurrences of a word stop counting. */
  saturation: number;
  /** BM25's b: how much the length of a field lowers the weight of its words. */
  lengthNormalisation: number;
  /** The time after which a score has fallen by the factor e, but never below `minDecay`. */
  decayDays: number;
  minDecay: number;
  /** The factor for pairs of which one has no date, and how much of their similarity is added. */
  undatedDecay: number;
  undatedSimilarity: number;
  /** How much the neighbours of the nearest pieces count, and of how many nearest pieces. */
  neighbourSupport: number;
  expandedNeighbours: number;
  /**
   * The confidence from which a piece belongs to the story, and from which it is shown at all.
   * Confidence is the score, lowered by the distance to the best score: beside ten other pieces on
   * the story, a piece that shares two words is there by chance; beside few, it may be all there is.
   */
  minStoryConfidence: number;
  minConfidence: number;
  /** The similarity from which a piece is of the same topic whenever it was published. */
  minTopicSimilarity: number;
  /** How many pieces of one site come first, the article itself included. */
  maxPerSite: number;
}

/**
 * The values were chosen on one half of the labelled stories and tested on the other. A comment gives
 * what the first five places of that other half lose without a part, in AllSides and in UCI, in
 * hundredths; docs/similar-pieces.md has all figures.
 */
export const similarityWeights: SimilarityWeights = {
  title: 1,
  excerpt: 1,
  // -0.2 and 0.8: beside an excerpt it adds nothing, beside a title alone it does.
  slug: 1,
  // 2.1 and 0.5.
  topic: 1,
  saturation: 1.2,
  lengthNormalisation: 0.5,
  // 22.8 and 4.1 without time.
  decayDays: 3,
  minDecay: 0.1,
  undatedDecay: 0.15,
  undatedSimilarity: 0.5,
  // -0.4 and 0.4; in the first ten 0.3 and 0.6.
  neighbourSupport: 0.25,
  expandedNeighbours: 5,
  minStoryConfidence: 0.1,
  // At 0.1: 3.1 and 0.0. At 0: 0.3 and 0.0, and ten pieces beside every article.
  minConfidence: 0.03,
  minTopicSimilarity: 0.35,
  maxPerSite: 2,
};
