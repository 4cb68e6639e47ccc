import type { Address } from '../address.ts';
import { becomeInnerAddress, decodeText, withQueryOf } from './become-inner-address.ts';

interface Redirect {
  host: RegExp;
  path: RegExp;
  /** Parameters that hold the target, the likeliest first; none: it is the rest of the path. */
  names: readonly string[];
}

const anyGoogle = /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/;

// Google's and Bing's AMP viewers carry the address in the path, `s/` for https
// (https://developers.google.com/search/docs/crawling-indexing/amp/about-amp). The rest are the
// link wrappers that ClearURLs ("redirections") lists for sites on which articles are shared, and
// old translation pages.
const redirects: readonly Redirect[] = [
  { host: anyGoogle, path: /^\/amp\/(?:s\/)?([^/]+(?:\/.*)?)$/, names: [] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/amp\/(?:s\/)?([^/]+(?:\/.*)?)$/, names: [] },
  { host: anyGoogle, path: /^\/url$/, names: ['url', 'q'] },
  { host: /^translate\.google(?:usercontent)?\.com$/, path: /^\/translate(?:_c)?$/, names: ['u'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^l\.(?:instagram|messenger)\.com$/, path: /^\/(?:l\.php)?$/, names: ['u'] },
  { host: /^out\.reddit\.com$/, path: /^\//, names: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, names: ['to'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, names: ['uddg'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, names: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ['url'] },
];
// A first look, so that other hosts cost one test.
const mayRedirect =
  /google|bing|facebook|instagram|messenger|reddit|youtube|vk\.com|duckduckgo|umblr|slack/;

/** A viewer's or a social network's wrapper around a link is the link. */
export function unwrapRedirect(address: Address): void {
  const { host, path } = address;
  if (!mayRedirect.test(host)) return;
  for (const redirect of redirects) {
    if (!redirect.host.test(host)) continue;
    const match = redirect.path.exec(path);
    if (!match) continue;
    const inner =
      redirect.names.length === 0 ? match[1] : findTarget(address.query, redirect.names);
    if (inner === undefined) continue;
    becomeInnerAddress(address, redirect.names.length === 0 ? withQueryOf(address, inner) : inner);
    return;
  }
}

// Only a whole http(s) address is a target: `google.com/url?q=words` searches.
function findTarget(query: string, names: readonly string[]): string | undefined {
  const parameters = query.split('&');
  for (const name of names) {
    const found = parameters.find((parameter) => parameter.startsWith(`${name}=`));
    const target = found && decodeText(found.slice(name.length + 1));
    if (target && /^https?:\/\//i.test(target)) return target;
  }
  return undefined;
}
