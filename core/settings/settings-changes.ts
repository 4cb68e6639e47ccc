import type { IndexEntry } from '../index/index-entry.ts';
import type { KnownLink } from '../index/read-linked.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { type MutedArticle, maxListLength, type Settings } from './settings.ts';

/**
 * What a reader can mute from the card: this article, this article until a new piece is linked, its
 * site, everything for today, or pill and card everywhere.
 */
export const muteTargets = ['article', 'untilNew', 'site', 'today', 'card'] as const;
export type MuteTarget = (typeof muteTargets)[number];

/** What is stored of a page that is muted. */
export interface MutablePage extends MutedArticle {
  site: string;
}

/** @param wanted the links to the pieces that the reader has seen, for muting until something new. */
export function toMutablePage({ key, article }: IndexEntry, wanted: KnownLink[]): MutablePage {
  const seen = wanted.map(({ facts }) => facts.fingerprint);
  return { key, site: hostOfKey(key), title: article.title, seen };
}

export function mutePage(
  settings: Settings,
  page: MutablePage,
  what: MuteTarget,
  now = new Date(),
): Settings {
  switch (what) {
    case 'card':
      return { ...settings, pill: false, card: 'off' };
    case 'today':
      return { ...settings, mutedUntilMs: endOfDay(now) };
    case 'site': {
      const { mutedSites } = unmutePage(settings, page, 'site');
      return { ...settings, mutedSites: addLast(mutedSites, page.site) };
    }
    default:
      return muteArticle(settings, page, what === 'untilNew');
  }
}

/**
 * Undoes mutePage. Later changes of other settings are kept.
 *
 * @param before the settings before mutePage.
 */
export function revertMute(
  settings: Settings,
  before: Settings,
  page: MutablePage,
  what: MuteTarget,
): Settings {
  switch (what) {
    case 'card':
      return { ...settings, pill: before.pill, card: before.card };
    case 'today':
      return { ...settings, mutedUntilMs: before.mutedUntilMs };
    case 'site':
      return unmutePage(settings, page, 'site');
    default: {
      const { mutedArticles } = unmutePage(settings, page, 'article');
      const earlier = before.mutedArticles.filter(({ key }) => key === page.key);
      return { ...settings, mutedArticles: [...mutedArticles, ...earlier] };
    }
  }
}

/** What a reader can unmute from the popup. */
export const unmuteTargets = ['article', 'site', 'today'] as const;
export type UnmuteTarget = (typeof unmuteTargets)[number];

export function unmutePage(
  settings: Settings,
  { site, key }: { site: string; key: string },
  what: UnmuteTarget,
): Settings {
  switch (what) {
    case 'today':
      return { ...settings, mutedUntilMs: 0 };
    case 'site':
      return { ...settings, mutedSites: settings.mutedSites.filter((muted) => muted !== site) };
    case 'article':
      return {
        ...settings,
        mutedArticles: settings.mutedArticles.filter((muted) => muted.key !== key),
      };
  }
}

function muteArticle(settings: Settings, page: MutablePage, untilNew: boolean): Settings {
  const { mutedArticles } = unmutePage(settings, page, 'article');
  const { key, title, seen = [] } = page;
  const muted: MutedArticle = { key, title, ...(untilNew && { seen }) };
  return { ...settings, mutedArticles: addLast(mutedArticles, muted) };
}

/** Returns the reader's next midnight, in milliseconds since 1970. */
function endOfDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** Returns the list with one more item, without the oldest if the list is full. */
function addLast<Item>(list: Item[], item: Item): Item[] {
  return [...list, item].slice(-maxListLength);
}
