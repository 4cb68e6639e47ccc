import type { PageMatch } from '../../../core/page/page-match.ts';
import { needsFacts, type PageView, toPageView } from '../../../core/page/page-view.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { ArticleIndex } from '../index/article-index.ts';

/** Returns what the reader sees of a page, and reads more of the index only for a reader's filter. */
export async function readPageView(
  index: Pick<ArticleIndex, 'readFacts' | 'qualityScale'>,
  match: PageMatch,
  settings: Settings,
): Promise<PageView> {
  const { entry } = match;
  const { qualityScale } = index;
  if (!needsFacts(entry, settings, qualityScale)) return toPageView(match, settings, qualityScale);
  const linked = await index.readFacts(entry.linked);
  return toPageView({ ...match, entry: { ...entry, linked } }, settings, qualityScale);
}
