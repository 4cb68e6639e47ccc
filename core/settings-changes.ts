import type { PageView } from './page/page-view.ts';
import { listBound, type Settings } from './settings.ts';

/** What a reader silences from the card: this article, its site, or the card everywhere. */
export const muteTargets = ['article', 'site', 'card'] as const;
export type MuteTarget = (typeof muteTargets)[number];

export function mutePage(settings: Settings, view: PageView, what: MuteTarget): Settings {
  if (what === 'card') return { ...settings, card: 'badge' };
  const shown = unmutePage(settings, view, what);
  return what === 'site'
    ? { ...shown, mutedSites: addLast(shown.mutedSites, view.site) }
    : {
        ...shown,
        mutedArticles: addLast(shown.mutedArticles, { key: view.key, title: view.article.title }),
      };
}

export function unmutePage(
  settings: Settings,
  { site, key }: { site: string; key: string },
  what: 'article' | 'site',
): Settings {
  return what === 'site'
    ? { ...settings, mutedSites: settings.mutedSites.filter((muted) => muted !== site) }
    : { ...settings, mutedArticles: settings.mutedArticles.filter((muted) => muted.key !== key) };
}

/** The list with one more; where it is full, the oldest makes place. */
function addLast<Item>(list: Item[], item: Item): Item[] {
  return [...list, item].slice(-listBound);
}
