import type { SimilarKind } from '../../index/index-entry.ts';
import type { DuplicateGroup } from './group-duplicates.ts';
import type { Neighbour } from './neighbour-finder.ts';
import type { SimilarityWeights } from './similarity-weights.ts';

/** A piece to show, by number, with its duplicates. */
export interface ChosenPiece {
  article: number;
  alsoAt: number[];
  kind: SimilarKind;
}

export interface ChooseOptions {
  /** What is near the article, best first. */
  neighbours: readonly Neighbour[];
  /** The duplicate group of each article, by number. */
  groups: readonly DuplicateGroup[];
  /** Returns the site of an article. */
  siteOf: (article: number) => string;
  /** The maximum number of pieces. */
  count: number;
  weights: SimilarityWeights;
}

/**
 * Chooses at most `count` pieces to show beside an article. Pieces on the same story come first, and
 * among them no more than `maxPerSite` of one site before those of other sites. Pieces on the same
 * topic follow, never more than `maxPerSite` of one site. Of each duplicate group only the first article
 * is chosen, with the others in `alsoAt`; copies of the article itself are left out.
 */
export function chooseSimilar(
  article: number,
  { neighbours, groups, siteOf, count, weights }: ChooseOptions,
): ChosenPiece[] {
  const ownGroup = groups[article] as DuplicateGroup;
  const seen = new Set<DuplicateGroup>([ownGroup]);
  const countBySite = new Map<string, number>([[siteOf(article), 1]]);
  const stories: ChosenPiece[] = [];
  const furtherStories: ChosenPiece[] = [];
  const topics: ChosenPiece[] = [];
  const bestScore = neighbours.find((near) => groups[near.article] !== ownGroup)?.score ?? 0;
  for (const neighbour of neighbours) {
    if (stories.length === count) break;
    const kind = kindOf(neighbour, bestScore, weights);
    if (kind === undefined) continue;
    const group = groups[neighbour.article] as DuplicateGroup;
    if (seen.has(group)) continue;
    seen.add(group);
    const [representative, ...alsoAt] = group as [number, ...number[]];
    const site = siteOf(representative);
    const countBefore = countBySite.get(site) ?? 0;
    countBySite.set(site, countBefore + 1);
    const chosen = { article: representative, alsoAt, kind };
    if (kind === 'topic') {
      if (countBefore < weights.maxPerSite) topics.push(chosen);
    } else if (countBefore < weights.maxPerSite) stories.push(chosen);
    else furtherStories.push(chosen);
  }
  return [...stories, ...furtherStories, ...topics].slice(0, count);
}

function kindOf(
  { similarity, score }: Neighbour,
  bestScore: number,
  { minStoryConfidence, minConfidence, minTopicSimilarity }: SimilarityWeights,
): SimilarKind | undefined {
  const confidence = score * Math.sqrt(score / bestScore);
  if (confidence >= minStoryConfidence) return 'story';
  return confidence >= minConfidence || similarity >= minTopicSimilarity ? 'topic' : undefined;
}
