import type { PageText } from '../../../core/page/page-text.ts';
import { canonicalUrl } from '../../../core/url/canonical-url.ts';
import { hostOfKey } from '../../../core/url/host-of-key.ts';
import { isArticleAddress } from '../../../core/url/is-article-address.ts';
import { readSettings } from '../../browser/settings-store.ts';
import { readInDocument, type TabDocument } from '../../browser/tab-document.ts';
import { readPageText } from '../../injected/read-page-text.ts';

/**
 * Returns the badge of a page on a covered site that is not in the index: "≈3" if the index has three
 * articles about the same thing. Returns nothing, and does not read the page's title, unless the
 * reader turned this on.
 */
export async function readCoverageBadge(
  document: TabDocument,
  address: string,
  countCoverage: (text: PageText) => Promise<number>,
): Promise<string> {
  const settings = await readSettings();
  if (!settings.badge || !settings.coverageBadge) return '';
  if (Date.now() < settings.mutedUntilMs) return '';
  const key = canonicalUrl(address);
  if (key === undefined || !isArticleAddress(key)) return '';
  if (settings.mutedSites.includes(hostOfKey(key))) return '';
  const text = await readInDocument(document, readPageText);
  const count = text === undefined ? 0 : await countCoverage(text);
  return count === 0 ? '' : `≈${count}`;
}
