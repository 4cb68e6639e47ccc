import type { SimilarKind } from '../../index/index-entry.ts';
import type { Neighbour } from './find-neighbours.ts';
import type { DuplicateGroup } from './group-duplicates.ts';
import type { SimilarityWeights } from './similarity-weights.ts';

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
  nearest: Neighbour[],
  folded: DuplicateGroup[],
  siteOf: (article: number) => string,
  count: number,
  weights: SimilarityWeights,
): Chosen[] {
  const own = folded[article] as DuplicateGroup;
  const seen = new Set<DuplicateGroup>([own]);
  const ofSite = new Map<string, number>([[siteOf(article), 1]]);
  const stories: Chosen[] = [];
  const furtherStories: Chosen[] = [];
  const topics: Chosen[] = [];
  const best = nearest.find((near) => folded[near.article] !== own)?.score ?? 0;
  for (const near of nearest) {
    if (stories.length === count) break;
    const kind = kindOf(near, best, weights);
    if (kind === undefined) continue;
    const copies = folded[near.article] as DuplicateGroup;
    if (seen.has(copies)) continue;
    seen.add(copies);
    const [head, ...alsoAt] = copies as [number, ...number[]];
    const site = siteOf(head);
    const before = ofSite.get(site) ?? 0;
    ofSite.set(site, before + 1);
    const chosen = { article: head, alsoAt, kind };
    if (kind === 'topic') {
      if (before < weights.maxPerSite) topics.push(chosen);
    } else if (before < weights.maxPerSite) stories.push(chosen);
    else furtherStories.push(chosen);
  }
  const [copy, ...furtherCopies] = own.filter((other) => other !== article);
  const copies: Chosen[] =
    copy === undefined ? [] : [{ article: copy, alsoAt: furtherCopies, kind: 'copy' }];
  return [...stories, ...furtherStories, ...topics, ...copies].slice(0, count);
}

function kindOf(
  { alike, score }: Neighbour,
  best: number,
  { minStorySurety, minSurety, minTopicLikeness }: SimilarityWeights,
): SimilarKind | undefined {
  const surety = score * Math.sqrt(score / best);
  if (surety >= minStorySurety) return 'story';
  return surety >= minSurety || alike >= minTopicLikeness ? 'topic' : undefined;
}
