import type { Article, LinkedPiece } from '../article/article.ts';
import { readPublishedMs } from '../article/read-published-ms.ts';
import type { TopicParents } from '../article/topic-tree.ts';
import type { IndexEntry, PieceLink } from '../index/index-entry.ts';
import { compareText } from '../text/compare-text.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { type KeyedArticle, keysOf } from './assign-keys.ts';
import { createStanceJudge, type StanceJudge } from './stance/create-stance-judge.ts';
import { dropAncestors } from './tidy-topics.ts';

/**
 * The maximum number of backlinks of a piece, the newest articles first. Nobody looks through the
 * 20,000 articles that link to one piece.
 */
const maxBacklinks = 50;

/** An entry while the index is built: its links lead to entries, which have no places yet. */
export interface CollectedEntry extends Omit<IndexEntry, 'linked' | 'alsoAt'> {
  /** In the curator's order, then backlinks from the newest; orderLinks sorts them for readers. */
  links: EntryLink[];
  /** The number of links that stand in front of the line. */
  front: number;
  /** The entries with the article's own text. */
  alsoAt: CollectedEntry[];
}

export interface EntryLink extends Pick<PieceLink, 'relation' | 'stance' | 'cues'> {
  to: CollectedEntry;
}

export interface CollectedEntries {
  entries: CollectedEntry[];
  /** The key of an entry, by the key of another of its addresses. */
  aliases: Map<CanonicalKey, CanonicalKey>;
}

/**
 * Returns an entry for each article, and one for each linked piece that is no article itself, with the
 * articles that link to it as backlinks.
 *
 * @param parents of topics.
 */
export function collectEntries(articles: KeyedArticle[], parents: TopicParents): CollectedEntries {
  const entries = new Map<CanonicalKey, CollectedEntry>();
  const aliases = new Map<CanonicalKey, CanonicalKey>();
  for (const { key, aliases: others, article } of articles) {
    const { related: _dropped, ...fields } = article;
    const filterTopics = dropAncestors(article.topics, parents);
    const isShorter = filterTopics.length < article.topics.length;
    entries.set(key, makeEntry(key, { ...fields, ...(isShorter && { filterTopics }) }));
    for (const alias of others) aliases.set(alias, key);
  }
  // Many articles share one piece, and most of their links say nothing but where they lead.
  const targets = new Map<LinkedPiece, CollectedEntry | undefined>();
  const plainLinks = new Map<CollectedEntry, EntryLink>();
  const linkedBy = new Map<CollectedEntry, CollectedEntry[]>();
  const findTarget = (piece: LinkedPiece): CollectedEntry | undefined => {
    if (!targets.has(piece)) targets.set(piece, addLinkedPiece(piece, entries, aliases));
    return targets.get(piece);
  };
  const judge = createStanceJudge(articles.map(({ article }) => article.title));
  for (const { key, article } of articles) {
    const entry = entries.get(key) as CollectedEntry;
    const links = new Map<CollectedEntry, EntryLink>();
    for (const piece of article.related) {
      const to = findTarget(piece);
      if (to === undefined || to === entry || links.has(to)) continue;
      const link = judgeLink(piece, to, article, judge) ??
        plainLinks.get(to) ?? { to, relation: 'linked' };
      if (link.stance === undefined) plainLinks.set(to, link);
      links.set(to, link);
      const others = linkedBy.get(to);
      if (others === undefined) linkedBy.set(to, [entry]);
      else others.push(entry);
    }
    entry.links = [...links.values()];
  }
  const own = new Set(articles.map(({ key }) => key));
  for (const [entry, others] of linkedBy) {
    for (const backlink of listBacklinks(entry, others)) entry.links.push(backlink);
    if (!own.has(entry.key)) entry.inheritedTopics = joinTopics(others);
  }
  return { entries: [...entries.values()], aliases };
}

/** Returns a link with the stance that the curator wrote, or that the titles clearly show. */
function judgeLink(
  piece: LinkedPiece,
  to: CollectedEntry,
  { title }: Article,
  judge: StanceJudge,
): EntryLink | undefined {
  if (piece.stance !== undefined) return { to, relation: 'linked', stance: piece.stance };
  const cues = judge(title, to.article.title);
  return cues && { to, relation: 'linked', stance: 'disputes', cues };
}

/** Returns the entry of a linked piece: one that has one of its addresses, or a new one. */
function addLinkedPiece(
  { stance: _dropped, ...piece }: LinkedPiece,
  entries: Map<CanonicalKey, CollectedEntry>,
  aliases: Map<CanonicalKey, CanonicalKey>,
): CollectedEntry | undefined {
  const keys = keysOf(piece);
  const [first] = keys;
  if (first === undefined) return undefined;
  const known = keys.map((key) => aliases.get(key) ?? key).find((key) => entries.has(key));
  const entry = entries.get(known ?? first) ?? makeEntry(first, { ...piece, topics: [] });
  entries.set(entry.key, entry);
  for (const key of keys) {
    if (!entries.has(key) && !aliases.has(key)) aliases.set(key, entry.key);
  }
  return entry;
}

function makeEntry(key: CanonicalKey, article: CollectedEntry['article']): CollectedEntry {
  return { key, article, links: [], front: 0, alsoAt: [] };
}

/** Compares entries: the newest first, then by address. */
export function compareNewest(a: CollectedEntry, b: CollectedEntry): number {
  return (
    readPublishedMs(b.article) - readPublishedMs(a.article) ||
    compareText(a.article.webUrl, b.article.webUrl)
  );
}

/**
 * Returns the topics of all articles that filters look at: they are all off if all of the articles are
 * hidden. None if one of the articles has none, which no topic can hide then.
 */
function joinTopics(articles: CollectedEntry[]): string[] {
  const topics = articles.map(({ article }) => article.filterTopics ?? article.topics);
  return topics.some(({ length }) => length === 0) ? [] : [...new Set(topics.flat())].sort();
}

/** Returns the newest backlinks of an entry, without articles that it links to itself. */
function listBacklinks({ links }: CollectedEntry, from: CollectedEntry[]): EntryLink[] {
  const linked = new Set(links.map(({ to }) => to));
  return from
    .filter((other) => !linked.has(other))
    .sort(compareNewest)
    .slice(0, maxBacklinks)
    .map((to) => ({ to, relation: 'backlink' }));
}
