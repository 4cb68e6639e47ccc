import type { Article, Piece } from '../article/article.ts';
import type { IndexEntry, RelatedPiece } from '../index/index-entry.ts';
import type { CardMode, Corner, MutedArticle, Settings, Theme } from '../settings/settings.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
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
  article: Omit<Article, 'related'>;
  /** In the order shown. */
  linked: RelatedPiece[];
  /** Number of linked pieces that the reader's minimum quality or topics filter out. */
  withheld: number;
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
 * Returns what a reader with these settings sees of a page in the index.
 *
 * @param nowMs the time now, in milliseconds since 1970.
 */
export function toPageView(
  match: PageMatch,
  settings: Settings,
  nowMs: number = Date.now(),
): PageView {
  const { entry, reason, matchedKey } = match;
  const { pieces: linked, withheld } = filterPieces(entry.linked, settings);
  return {
    key: entry.key,
    site: hostOfKey(entry.key),
    reason,
    matchedKey,
    article: entry.article,
    linked,
    withheld,
    hasSimilar: entry.similar !== undefined,
    hiddenBy: nowMs < settings.mutedUntilMs ? 'today' : findHiddenBy(entry, linked, settings),
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
export function filterPieces(all: RelatedPiece[], settings: Settings): FilteredPieces {
  const pieces = all.filter((piece) => isWanted(piece, settings));
  return { pieces, withheld: all.length - pieces.length };
}

/** Returns the view of a page without any filter, for a reader who asks to see it anyway. */
export function toUnfilteredView(match: PageMatch, settings: Settings): PageView {
  const view = toPageView(match, withoutFilters(settings));
  // Topics still show as off, so that the reader can switch them on.
  const { topicsOff } = toPageView(match, settings);
  return { ...view, topicsOff, hiddenBy: undefined };
}

/** Returns the settings without topics that are off and without minimum quality. */
export function withoutFilters(settings: Settings): Settings {
  return { ...settings, topicsOff: [], minimumQuality: 0 };
}

/** Tells whether pill or card may appear in the page. Without a pill, the card opens on demand. */
export function isAllowedInPage({ hiddenBy, pill, cardMode }: PageView): boolean {
  return hiddenBy === undefined && (pill || cardMode !== 'off');
}

/** Tells whether pill or card appears in the page by itself. */
export function isShownInPage(view: PageView): boolean {
  return isAllowedInPage(view) && (view.pill || view.cardMode === 'open');
}

/** Returns the text of a tab's badge: the number of linked pieces, or an empty text. */
export function badgeText(view: PageView | undefined): string {
  if (!view?.badge || view.hiddenBy !== undefined || view.linked.length === 0) return '';
  return String(view.linked.length);
}

/** Tells whether the reader has switched off every topic of a page. */
export function hasTopicsOff({ article, linked }: IndexEntry, settings: Settings): boolean {
  if (areAllOff(article.topics, settings)) return true;
  // A page that is in the index only as a linked piece has no topics of its own. The topics of
  // the articles that link it decide.
  const isLinkedOnly = article.topics.length === 0 && linked.length > 0;
  return isLinkedOnly && linked.every((piece) => areAllOff(piece.topics, settings));
}

function findHiddenBy(
  entry: IndexEntry,
  wanted: RelatedPiece[],
  settings: Settings,
): HiddenBy | undefined {
  const { key } = entry;
  const muted = settings.mutedArticles.find((article) => article.key === key);
  if (muted !== undefined && !hasNewPiece(wanted, muted)) return 'article';
  if (settings.mutedSites.includes(hostOfKey(key))) return 'site';
  return hasTopicsOff(entry, settings) ? 'topics' : undefined;
}

/** Tells whether a piece was linked since the reader muted an article until something new comes. */
function hasNewPiece(wanted: RelatedPiece[], { seen }: MutedArticle): boolean {
  return seen !== undefined && wanted.some(({ webUrl }) => !seen.includes(webUrl));
}

function isWanted(piece: RelatedPiece, settings: Settings): boolean {
  return hasQuality(piece, settings.minimumQuality) && !areAllOff(piece.topics, settings);
}

function hasQuality(piece: Piece, minimum: number): boolean {
  return minimum === 0 || (piece.quality !== undefined && piece.quality >= minimum);
}

function areAllOff(topics: string[] | undefined, { topicsOff }: Settings): boolean {
  if (topics === undefined || topics.length === 0) return false;
  return topics.every((topic) => topicsOff.includes(topic));
}
