import type { Address } from '../address.ts';
import { appendQueryOf, unwrapAddress } from './unwrap-address.ts';

// Wayback-style archives put the time of the copy (and two letters for its presentation) before the
// address: https://archive.org/help/wayback_api.php, https://github.com/webrecorder/pywb. A partial
// time (`2`, `2022`) means the nearest copy. A `*` asks for a list of copies, which is not a copy.
const timedCopy = '\\d{1,14}(?:[a-z]{2}_)?/(.+)$';
// archive.today (https://archive.today/faq) and its sister hosts: a time with or without
// separators, the newest or oldest copy, and `o/` before an outgoing link of a copy. An address
// alone lists copies.
const todayCopy =
  /^\/(?:\d{4}[\d.-]*|newest|oldest|o\/[A-Za-z0-9]+)\/((?:https?:|[a-z0-9-]+\.).+)$/;
const archives: ReadonlyMap<string, RegExp> = new Map([
  ['web.archive.org', new RegExp(`^/web/(?:${timedCopy.replace('$', '')}|(https?:.+))$`)],
  ['arquivo.pt', new RegExp(`^/(?:no[Ff]rame/replay|wayback)/${timedCopy}`)],
  ['wayback.archive-it.org', new RegExp(`^/(?:\\d+|all)/${timedCopy}`)],
  ['webarchive.loc.gov', new RegExp(`^/(?:all|legacy)/${timedCopy}`)],
  ['webarchive.nationalarchives.gov.uk', new RegExp(`^/(?:ukgwa/)?${timedCopy}`)],
  ['webarchive.org.uk', new RegExp(`^/wayback/(?:en/)?archive/${timedCopy}`)],
  ...['today', 'ph', 'is', 'li', 'vn', 'fo', 'md'].map(
    (topLevel) => [`archive.${topLevel}`, todayCopy] as const,
  ),
  ['via.hypothes.is', /^\/(https?:.+)$/],
]);

/** Unwraps a page in a web archive or an annotation proxy. */
export function unwrapArchive(address: Address): void {
  const copy = archives.get(address.host)?.exec(address.path);
  const inner = copy?.[1] ?? copy?.[2];
  if (inner !== undefined) unwrapAddress(address, appendQueryOf(address, inner));
}
