import type { Article, LinkedPiece } from '../article/article.ts';
import { readPublishedMs } from '../article/read-published-ms.ts';
import type { IndexEntry, RelatedPiece } from '../index/index-entry.ts';
import { compareText } from '../text/compare-text.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { type KeyedArticle, keysOf } from './assign-keys.ts';
import { judgeStance } from './stance/judge-stance.ts';

/**
 * The maximum number of backlinks of a piece, the newest articles first. All linked pieces of a page
 * are read and sent to its tab at once, at about 400 bytes each: without a limit, the answer for a
 * piece that 20,000 articles link to has 7 MB. Nobody reads more than a few.
 */
const maxBacklinks = 50;

export interface CollectedEntries {
  entries: IndexEntry[];
  /** The key of an entry, by the key of another of its addresses. */
  aliases: Map<CanonicalKey, CanonicalKey>;
}

/**
 * Returns an entry for each article, and one for each linked piece, with the articles that link to it
 * as backlinks.
 */
export function collectEntries(articles: KeyedArticle[]): CollectedEntries {
  const entries = new Map<CanonicalKey, IndexEntry>();
  const aliases = new Map<CanonicalKey, CanonicalKey>();
  for (const { key, aliases: others, article } of articles) {
    const { related: _dropped, ...fields } = article;
    entries.set(key, { key, article: fields, linked: [] });
    for (const alias of others) aliases.set(alias, key);
  }
  for (const { key, article } of articles) {
    const linked = new Set<CanonicalKey>();
    for (const piece of article.related) {
      const target = addLinkedPiece(piece, entries, aliases);
      if (target === undefined || target.key === key || linked.has(target.key)) continue;
      linked.add(target.key);
      entries.get(key)?.linked.push({ ...addStance(piece, article), relation: 'linked' });
      target.linked.push(toBacklink(article));
    }
  }
  for (const entry of entries.values()) entry.linked = orderLinked(entry.linked);
  return { entries: [...entries.values()], aliases };
}

/** Adds a stance that the curator did not write, if the titles clearly show a dispute. */
function addStance(piece: LinkedPiece, { title }: Article): Omit<RelatedPiece, 'relation'> {
  if (piece.stance !== undefined) return piece;
  const { stance, cues } = judgeStance(title, piece.title);
  return stance === 'disputes' ? { ...piece, stance, cues } : piece;
}

function addLinkedPiece(
  { stance: _dropped, ...piece }: LinkedPiece,
  entries: Map<CanonicalKey, IndexEntry>,
  aliases: Map<CanonicalKey, CanonicalKey>,
): IndexEntry | undefined {
  const keys = keysOf(piece);
  const [first] = keys;
  if (first === undefined) return undefined;
  const known = keys.map((key) => aliases.get(key) ?? key).find((key) => entries.has(key));
  const entry = entries.get(known ?? first) ?? {
    key: first,
    article: { ...piece, topics: [] },
    linked: [],
  };
  entries.set(entry.key, entry);
  for (const key of keys) {
    if (!entries.has(key) && !aliases.has(key)) aliases.set(key, entry.key);
  }
  return entry;
}

function toBacklink({
  related: _dropped,
  category,
  heat,
  published,
  ...piece
}: Article): RelatedPiece {
  return { ...piece, relation: 'backlink' };
}

/**
 * Sorts the pieces of an entry: those that dispute the article, the other linked pieces, both in the
 * curator's order, then backlinks from the newest. Drops backlinks from articles that are linked too.
 */
function orderLinked(pieces: RelatedPiece[]): RelatedPiece[] {
  const linked = pieces.filter((piece) => piece.relation === 'linked');
  const linkedKeys = new Set(linked.flatMap(keysOf));
  const backlinks = pieces
    .filter(
      (piece) => piece.relation === 'backlink' && !keysOf(piece).some((key) => linkedKeys.has(key)),
    )
    .sort((a, b) => readPublishedMs(b) - readPublishedMs(a) || compareText(a.webUrl, b.webUrl))
    .slice(0, maxBacklinks);
  const disputes = linked.filter(({ stance }) => stance === 'disputes');
  const others = linked.filter(({ stance }) => stance !== 'disputes');
  return [...disputes, ...others, ...backlinks];
}
