import type { Article, Piece } from '../article/article.ts';
import type { IndexEntry, RelatedPiece } from '../index/index-entry.ts';
import type { CardMode, Corner, MutedArticle, Settings, Theme } from '../settings/settings.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import type { MatchReason, PageMatch } from './page-match.ts';

/** Which of the reader's settings keeps pill, card and badge away. */
export type HiddenBy = 'topics' | 'site' | 'article' | 'today';

/** All that the card and the popup show of a page. */
export interface PageView {
  key: CanonicalKey;
  /** Host of the article, as mutedSites names it. */
  site: string;
  reason: MatchReason;
  matchedKey: CanonicalKey;
  article: Omit<Article, 'related'>;
  /** In the order shown. */
  linked: RelatedPiece[];
  /** How many linked pieces the reader's minimum quality or topics keep away. */
  withheld: number;
  /** Whether the index has similar pieces; they are read when they are to be shown. */
  hasSimilar: boolean;
  hiddenBy?: HiddenBy;
  /** Those of the article that the reader switched off. */
  topicsOff: string[];
  badge: boolean;
  pill: boolean;
  cardMode: CardMode;
  corner: Corner;
  pictures: boolean;
  theme: Theme;
}

/** What a reader with these settings sees of a page that the index knows. */
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

/** Pieces to show beside a page, and how many the reader's minimum quality or topics keep away. */
export interface FilteredPieces {
  pieces: RelatedPiece[];
  withheld: number;
}

export function filterPieces(all: RelatedPiece[], settings: Settings): FilteredPieces {
  const pieces = all.filter((piece) => isWanted(piece, settings));
  return { pieces, withheld: all.length - pieces.length };
}

/** The same page with nothing withheld: for a reader who asks to see it anyway. */
export function toUnfilteredView(match: PageMatch, settings: Settings): PageView {
  const view = toPageView(match, withoutFilters(settings));
  // What is off stays off, and can be switched on from there.
  const { topicsOff } = toPageView(match, settings);
  return { ...view, topicsOff, hiddenBy: undefined };
}

export function withoutFilters(settings: Settings): Settings {
  return { ...settings, topicsOff: [], minimumQuality: 0 };
}

/** Whether pill or card may stand in the page; without pill, a card that the reader asks for. */
export function isAllowedInPage({ hiddenBy, pill, cardMode }: PageView): boolean {
  return hiddenBy === undefined && (pill || cardMode !== 'off');
}

/** Whether one of them is to stand there without being asked for. */
export function isShownInPage(view: PageView): boolean {
  return isAllowedInPage(view) && (view.pill || view.cardMode === 'open');
}

/** The badge of a tab: how many pieces there are to read, or nothing. */
export function badgeText(view: PageView | undefined): string {
  if (!view?.badge || view.hiddenBy !== undefined || view.linked.length === 0) return '';
  return String(view.linked.length);
}

/** Whether the reader has switched off every topic of a page. */
export function hasTopicsOff({ article, linked }: IndexEntry, settings: Settings): boolean {
  if (areAllOff(article.topics, settings)) return true;
  // A page known only because articles link to it has no topics of its own: theirs decide.
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

/** Whether an article that was muted until there is something new has a piece that it had not. */
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
