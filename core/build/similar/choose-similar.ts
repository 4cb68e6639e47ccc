import type { Near } from './find-nearest.ts';
import type { Copies } from './fold-copies.ts';
import type { RelatedWeights } from './weights.ts';

export type SimilarKind = 'story' | 'topic' | 'copy';

/** A piece to show, by number, with its copies. */
export interface Chosen {
  article: number;
  alsoAt: number[];
  kind: SimilarKind;
}

/**
 * Takes what is near an article, best first, and returns at most `count` pieces: those of the same
 * story, with several sites before more of one; then those of the same topic, no more than two of a site; last,
 * where there is room, a copy of the article itself. A text stands once, with its copies.
 *
 * @param siteOf the site of an article; what one publisher may have too much of.
 */
export function chooseSimilar(
  article: number,
  nearest: Near[],
  folded: Copies[],
  siteOf: (article: number) => string,
  count: number,
  weights: RelatedWeights,
): Chosen[] {
  const own = folded[article] as Copies;
  const seen = new Set<Copies>([own]);
  const ofSite = new Map<string, number>([[siteOf(article), 1]]);
  const stories: Chosen[] = [];
  const furtherStories: Chosen[] = [];
  const topics: Chosen[] = [];
  const best = nearest.find((near) => folded[near.article] !== own)?.score ?? 0;
  for (const near of nearest) {
    if (stories.length === count) break;
    const kind = kindOf(near, best, weights);
    if (kind === undefined) continue;
    const copies = folded[near.article] as Copies;
    if (seen.has(copies)) continue;
    seen.add(copies);
    const [head, ...alsoAt] = copies as [number, ...number[]];
    const site = siteOf(head);
    const before = ofSite.get(site) ?? 0;
    ofSite.set(site, before + 1);
    const chosen = { article: head, alsoAt, kind };
    if (kind === 'topic') {
      if (before < weights.mostOfSite) topics.push(chosen);
    } else if (before < weights.mostOfSite) stories.push(chosen);
    else furtherStories.push(chosen);
  }
  const [copy, ...furtherCopies] = own.filter((other) => other !== article);
  const copies: Chosen[] =
    copy === undefined ? [] : [{ article: copy, alsoAt: furtherCopies, kind: 'copy' }];
  return [...stories, ...furtherStories, ...topics, ...copies].slice(0, count);
}

function kindOf(
  { alike, score }: Near,
  best: number,
  { leastStorySurety, leastSurety, leastTopicLikeness }: RelatedWeights,
): SimilarKind | undefined {
  const surety = score * Math.sqrt(score / best);
  if (surety >= leastStorySurety) return 'story';
  return surety >= leastSurety || alike >= leastTopicLikeness ? 'topic' : undefined;
}
