import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { LabelledCorpus } from './read-stories.ts';

/** What was found for an article, best first; each place holds a piece and its copies. */
export type Places = CanonicalKey[][];

/** The figures of the articles of one source and part, each averaged over them. */
export interface RelatedScore {
  source: string;
  part: string;
  articles: number;
  /** Of the first five places, the share on the same story, as far as the story has so many. */
  inFive: number;
  /** The same of ten. */
  inTen: number;
}

/** Takes what was found for each labelled article, returns figures by source and part. */
export function scoreRelated(
  { labelled, sizes }: LabelledCorpus,
  placesOf: (key: CanonicalKey) => Places,
): RelatedScore[] {
  const scores = new Map<string, RelatedScore>();
  for (const { key, story, source, part } of labelled.values()) {
    const others = (sizes.get(story) as number) - 1;
    const places = placesOf(key);
    const shareIn = (count: number) => {
      const keys = new Set(places.slice(0, count).flat());
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
