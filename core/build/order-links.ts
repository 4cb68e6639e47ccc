import { readPublishedMs } from '../article/read-published-ms.ts';
import { isDispute } from '../index/is-dispute.ts';
import { type CollectedEntry, compareNewest, type EntryLink } from './collect-entries.ts';
import type { ComparedArticles } from './similar/compare-articles.ts';
import { dotProduct } from './similar/dot-product.ts';
import type { DuplicateGroup } from './similar/group-duplicates.ts';
import { timeDecay } from './similar/time-decay.ts';

/** A reader looks through so many pieces. A list that is no longer has no line. */
export const maxFront = 8;

/**
 * The similarity from which a piece has more in common with an article than the topic, whenever it was
 * published. Pieces of one time that are less similar can be on one story (minStoryConfidence).
 */
const minFrontSimilarity = 0.2;

/**
 * Sorts the links of each entry by what the pieces say about the article: disputes, then by nearness,
 * measured as for similar pieces (docs/similar-pieces.md). Draws the line behind which pieces have no
 * more in common with the article than the topic; folds pieces with one text into one link; moves the
 * pieces with the article's own text out of the links.
 *
 * Curators write short lists, which are shown whole. Long lists are made by machines.
 */
export function orderLinks(entries: readonly CollectedEntry[], compared: ComparedArticles): void {
  const { numbers, index, publishedDays, groups, weights } = compared;
  const numberOf = new Map(entries.map((entry, at) => [entry, numbers[at] as number]));
  const entryOf: CollectedEntry[] = [];
  for (const [entry, number] of numberOf) entryOf[number] = entry;

  const measure = (own: number, link: EntryLink): NearLink => {
    const other = numberOf.get(link.to) as number;
    const similarity = dotProduct(index, own, other);
    const [day, otherDay] = [publishedDays[own] as number, publishedDays[other] as number];
    const score = similarity * timeDecay(similarity, day, otherDay, weights);
    return { link, group: groups[other] as DuplicateGroup, similarity, score };
  };

  for (const [entry, own] of numberOf) {
    const ownGroup = groups[own] as DuplicateGroup;
    entry.alsoAt = ownGroup
      .filter((other) => other !== own)
      .map((other) => entryOf[other] as CollectedEntry);
    const near = entry.links
      .map((link) => measure(own, link))
      .filter(({ group }) => group !== ownGroup)
      .sort(compareNear);
    const folded = foldCopies(near);
    const bestScore = folded.find(({ link }) => !isDispute(link))?.score ?? 0;
    const isNear = ({ similarity, score }: NearLink) =>
      similarity >= minFrontSimilarity ||
      score * Math.sqrt(score / bestScore) >= weights.minStoryConfidence;
    const disputes = folded.filter(({ link }) => isDispute(link)).length;
    const isFront = (one: NearLink, at: number) =>
      at < disputes || folded.length <= maxFront || (at < disputes + maxFront && isNear(one));
    const front = folded.filter(isFront);
    const behind = folded.filter((one, at) => !isFront(one, at));
    // They hardly differ in nearness. By date, the lists of articles on one topic are nearly equal, so
    // they compress well (core/index/entry-links.ts).
    behind.sort((a, b) => compareNewest(a.link.to, b.link.to));
    entry.front = front.length;
    entry.behindTopic = findCommonTopic(entry, behind);
    entry.links = [...byRelation(front), ...byRelation(behind)];
  }
}

/** Puts all links of an entry in front of the line, disputes first, in the order that they have. */
export function keepOrder(entry: CollectedEntry): void {
  const others = entry.links.filter((link) => !isDispute(link));
  entry.links = [...entry.links.filter(isDispute), ...others];
  entry.front = entry.links.length;
}

/** A link, and how near the article its piece is. */
interface NearLink {
  link: EntryLink;
  /** The pieces with the text of the piece. */
  group: DuplicateGroup;
  /** Of the texts, 0 to 1. */
  similarity: number;
  /** The similarity after time decay. */
  score: number;
}

function compareNear(a: NearLink, b: NearLink): number {
  const qualityOf = ({ link }: NearLink) => link.to.article.quality ?? -1;
  return (
    Number(isDispute(b.link)) - Number(isDispute(a.link)) ||
    b.score - a.score ||
    readPublishedMs(b.link.to.article) - readPublishedMs(a.link.to.article) ||
    qualityOf(b) - qualityOf(a) ||
    compareNewest(a.link.to, b.link.to)
  );
}

/** Returns the topic of an article that most of the pieces share; undefined if fewer than half do. */
function findCommonTopic(
  { article }: CollectedEntry,
  near: readonly NearLink[],
): string | undefined {
  const countOf = (topic: string) =>
    near.filter(({ link }) => link.to.article.topics.includes(topic)).length;
  const counted = article.topics.map((topic) => ({ topic, count: countOf(topic) }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return most !== undefined && 2 * most.count >= near.length ? most.topic : undefined;
}

/** Keeps the first link of each text: its piece names the others (`alsoAt`). */
function foldCopies(near: NearLink[]): NearLink[] {
  const seen = new Set<DuplicateGroup>();
  return near.filter(({ group }) => !seen.has(group) && seen.add(group));
}

/** Returns the links, those to linked pieces before backlinks. */
function byRelation(near: NearLink[]): EntryLink[] {
  const links = near.map(({ link }) => link);
  return [
    ...links.filter(({ relation }) => relation === 'linked'),
    ...links.filter(({ relation }) => relation === 'backlink'),
  ];
}
