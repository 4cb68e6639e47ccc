import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { LabelledCorpus } from './read-stories.ts';

/** What a ranking returns for an article, best first: the keys of each piece and its duplicates. */
export type RankedKeys = CanonicalKey[][];

/** The mean figures of the articles of one source and part. */
export interface SimilarScore {
  source: string;
  part: string;
  articles: number;
  /**
   * The share of the first five places with pieces on the same story; of a story with fewer pieces,
   * the share of these.
   */
  inFive: number;
  /** The same of the first ten places. */
  inTen: number;
}

/** Returns the figures of a ranking by source and part, over all labelled articles. */
export function scoreSimilar(
  { labelled, sizes }: LabelledCorpus,
  rank: (key: CanonicalKey) => RankedKeys,
): SimilarScore[] {
  const scores = new Map<string, SimilarScore>();
  for (const { key, story, source, part } of labelled.values()) {
    const others = (sizes.get(story) as number) - 1;
    const ranked = rank(key);
    const shareIn = (count: number) => {
      const keys = new Set(ranked.slice(0, count).flat());
      const right = [...keys].filter((one) => one !== key && labelled.get(one)?.story === story);
      return Math.min(1, right.length / Math.min(count, others));
    };
    const name = `${source} ${part}`;
    const before = scores.get(name) ?? { source, part, articles: 0, inFive: 0, inTen: 0 };
    scores.set(name, {
      ...before,
      articles: before.articles + 1,
      inFive: before.inFive + shareIn(5),
      inTen: before.inTen + shareIn(10),
    });
  }
  return [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, score]) => ({
      ...score,
      inFive: score.inFive / score.articles,
      inTen: score.inTen / score.articles,
    }));
}
