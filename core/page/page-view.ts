import type { IndexEntry, IndexedArticle, PieceLink, RelatedPiece } from '../index/index-entry.ts';
import { findMinimum, type QualityScale } from '../index/quality-scale.ts';
import type { CardMode, Corner, Settings } from '../settings/settings.ts';
import type { Theme } from '../settings/themes.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { countByKind, countLinked, type LinkedCounts } from './linked-counts.ts';
import { findMuted, hasNewPiece } from './muted-article.ts';
import type { MatchReason, PageMatch } from './page-match.ts';

/** The setting that hides pill, card and badge: topics that are off, or something muted. */
export type HiddenBy = 'topics' | 'site' | 'article' | 'today';

/** Everything that card and popup show about a page. */
export interface PageView {
  key: CanonicalKey;
  /** Host of the article, in the form of `mutedSites`. */
  site: string;
  reason: MatchReason;
  matchedKey: CanonicalKey;
  article: IndexedArticle;
  /** Ranks the qualities of the article and of all its pieces. */
  qualityScale: QualityScale;
  /** Of the linked pieces in front of the line. */
  linked: LinkedCounts;
  /** The number of linked pieces behind the line, which share no more than the topic. */
  behind: number;
  /** The topic that most of them share with the article. */
  behindTopic?: string;
  /** Number of linked pieces that the reader's minimum quality or topics filter out. */
  withheld: number;
  /** Whether the article's own text is at other addresses. */
  hasCopies: boolean;
  /** Whether the index has similar pieces. They are read only when card or popup shows them. */
  hasSimilar: boolean;
  hiddenBy?: HiddenBy;
  /** Topics of the article that the reader switched off. */
  topicsOff: string[];
  badge: boolean;
  pill: boolean;
  cardMode: CardMode;
  corner: Corner;
  pictures: boolean;
  theme: Theme;
}

/**
 * Tells whether the view of an entry depends on facts of the pieces that it links to. Without a filter
 * of the reader's, it does not, and the facts need not be read.
 */
export function needsFacts(
  { key, linked }: IndexEntry,
  settings: Settings,
  scale: QualityScale,
): boolean {
  if (linked.length === 0) return false;
  const hasMinimum = findMinimum(settings.minimumQualityPercentile, scale) !== undefined;
  return (
    hasMinimum || settings.topicsOff.length > 0 || findMuted(key, settings)?.seen !== undefined
  );
}

/**
 * Returns what a reader with these settings sees of a page in the index.
 *
 * @param match its links have the facts of their pieces if needsFacts says so.
 * @param nowMs the time now, in milliseconds since 1970.
 */
export function toPageView(
  match: PageMatch,
  settings: Settings,
  qualityScale: QualityScale,
  nowMs: number = Date.now(),
): PageView {
  const { entry, reason, matchedKey } = match;
  const linked = filterLinks(entry.linked, settings, qualityScale);
  const front = linked.filter(({ isFront }) => isFront);
  return {
    key: entry.key,
    site: hostOfKey(entry.key),
    reason,
    matchedKey,
    article: entry.article,
    qualityScale,
    linked: countByKind(front),
    behind: linked.length - front.length,
    ...(entry.behindTopic !== undefined && { behindTopic: entry.behindTopic }),
    withheld: entry.linked.length - linked.length,
    hasCopies: entry.alsoAt !== undefined,
    hasSimilar: entry.similar !== undefined,
    hiddenBy: nowMs < settings.mutedUntilMs ? 'today' : findHiddenBy(entry, front, settings),
    topicsOff: entry.article.topics.filter((topic) => settings.topicsOff.includes(topic)),
    badge: settings.badge,
    pill: settings.pill,
    cardMode: settings.card,
    corner: settings.corner,
    pictures: settings.pictures,
    theme: settings.theme,
  };
}

/** Pieces that pass the reader's filter. */
export interface FilteredPieces {
  pieces: RelatedPiece[];
  /** Number of pieces that the reader's minimum quality or topics filter out. */
  withheld: number;
}

/** Returns the pieces with at least the minimum quality and not all of their topics off. */
export function filterPieces(
  all: RelatedPiece[],
  settings: Settings,
  scale: QualityScale,
): FilteredPieces {
  const pieces = all.filter(wantedBy(settings, scale));
  return { pieces, withheld: all.length - pieces.length };
}

/** Returns the links to pieces that filterPieces keeps. */
export function filterLinks<Link extends PieceLink>(
  links: Link[],
  settings: Settings,
  scale: QualityScale,
): Link[] {
  const isWanted = wantedBy(settings, scale);
  return links.filter(({ facts }) => facts === undefined || isWanted(facts));
}

/** Returns the view of a page without any filter, for a reader who asks to see it anyway. */
export function toUnfilteredView(
  match: PageMatch,
  settings: Settings,
  qualityScale: QualityScale,
): PageView {
  const view = toPageView(match, withoutFilters(settings), qualityScale);
  // Topics still show as off, so that the reader can switch them on.
  const { topicsOff } = toPageView(match, settings, qualityScale);
  return { ...view, topicsOff, hiddenBy: undefined };
}

/** Returns the settings without topics that are off and without minimum quality. */
export function withoutFilters(settings: Settings): Settings {
  return { ...settings, topicsOff: [], minimumQualityPercentile: 0 };
}

/** Tells whether pill or card may appear in the page. Without a pill, the card opens on demand. */
export function isAllowedInPage({ hiddenBy, pill, cardMode }: PageView): boolean {
  return hiddenBy === undefined && (pill || cardMode !== 'off');
}

/** Tells whether pill or card appears in the page by itself. */
export function isShownInPage(view: PageView): boolean {
  return isAllowedInPage(view) && (view.pill || view.cardMode === 'open');
}

/** Returns the text of a tab's badge: the number of pieces in front of the line, or an empty text. */
export function badgeText(view: PageView | undefined): string {
  const count = view === undefined ? 0 : countLinked(view.linked);
  if (!view?.badge || view.hiddenBy !== undefined || count === 0) return '';
  return String(count);
}

/** Tells whether the reader has switched off every topic of a page that the filter looks at. */
export function hasTopicsOff(
  { article, inheritedTopics }: IndexEntry,
  settings: Settings,
): boolean {
  return areAllOff(article, settings) || areAllOff({ topics: inheritedTopics }, settings);
}

function findHiddenBy(
  entry: IndexEntry,
  front: PieceLink[],
  settings: Settings,
): HiddenBy | undefined {
  const { key } = entry;
  const muted = findMuted(key, settings);
  if (muted !== undefined && !hasNewPiece(front, muted)) return 'article';
  if (settings.mutedSites.includes(hostOfKey(key))) return 'site';
  return hasTopicsOff(entry, settings) ? 'topics' : undefined;
}

/** What the reader's filter looks at. */
interface Filtered {
  quality?: number | undefined;
  topics?: string[] | undefined;
  filterTopics?: string[] | undefined;
}

/** Returns whether the reader wants a piece; the minimum is found once for all pieces of a list. */
function wantedBy(settings: Settings, scale: QualityScale): (piece: Filtered) => boolean {
  const minimum = findMinimum(settings.minimumQualityPercentile, scale);
  return (piece) => hasQuality(piece, minimum) && !areAllOff(piece, settings);
}

function hasQuality({ quality }: Filtered, minimum: number | undefined): boolean {
  return minimum === undefined || (quality !== undefined && quality >= minimum);
}

function areAllOff({ topics = [], filterTopics = topics }: Filtered, { topicsOff }: Settings) {
  return filterTopics.length > 0 && filterTopics.every((topic) => topicsOff.includes(topic));
}
