import type { PageView } from './page/page-view.ts';
import type { Settings } from './settings.ts';

/** What a reader silences from the card: this article, its site, or the card everywhere. */
export type MuteTarget = 'article' | 'site' | 'card';

export function mutePage(settings: Settings, view: PageView, what: MuteTarget): Settings {
  if (what === 'card') return { ...settings, card: 'badge' };
  const shown = unmutePage(settings, view, what);
  return what === 'site'
    ? { ...shown, mutedSites: [...shown.mutedSites, view.site] }
    : {
        ...shown,
        mutedArticles: [...shown.mutedArticles, { key: view.key, title: view.article.title }],
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
