import type { Address } from '../address.ts';
import { appendQueryOf, decodeText, unwrapAddress } from './unwrap-address.ts';

interface Redirect {
  host: RegExp;
  path: RegExp;
  /** Parameters with the target, the most likely first; empty where it is the rest of the path. */
  names: readonly string[];
}

const anyGoogle = /^google\.(?:com?\.)?[a-z]{2,3}$/;
const ampViewer = /^\/amp\/(?:s\/)?([^/]+(?:\/.*)?)$/;

// Google's and Bing's AMP viewers carry the address in the path, `s/` for https
// (https://developers.google.com/search/docs/crawling-indexing/amp/about-amp). The rest are the
// link wrappers that ClearURLs ("redirections") lists for sites on which articles are shared, the
// link checks of mail systems (Microsoft Safe Links, Proofpoint), and pages of translators. Hosts
// are without `www.` and `m.`.
const redirects: readonly Redirect[] = [
  { host: anyGoogle, path: ampViewer, names: [] },
  { host: /^bing\.com$/, path: ampViewer, names: [] },
  { host: anyGoogle, path: /^\/url$/, names: ['url', 'q'] },
  {
    host: /^translate\.google(?:usercontent)?\.(?:com?\.)?[a-z]{2,3}$/,
    path: /^\/(?:translate(?:_c)?|website)$/,
    names: ['u'],
  },
  { host: /^translate\.yandex\.[a-z]{2,3}$/, path: /^\/(?:translate|web)$/, names: ['url'] },
  {
    host: /^(?:microsofttranslator|translatetheweb)\.com$/,
    path: /^\/(?:bv\.aspx)?$/,
    names: ['a'],
  },
  { host: /^translated\.turbopages\.org$/, path: /^\/proxy_u\/[^/]+\/(https?\/.+)$/, names: [] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  {
    host: /^l\.(?:instagram|messenger|threads)\.(?:com|net)$/,
    path: /^\/(?:l\.php)?$/,
    names: ['u'],
  },
  {
    host: /^linkedin\.com$/,
    path: /^\/(?:redir\/(?:redirect|general-malware-page)|safety\/go)$/,
    names: ['url'],
  },
  { host: /^out\.reddit\.com$/, path: /^\//, names: ['url'] },
  { host: /^youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, names: ['to'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, names: ['uddg'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, names: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
  {
    host: /^urldefense\.(?:com|us|proofpoint\.com)$/,
    path: /^\/v3\/__(https?:[^*]+?)__;/,
    names: [],
  },
];
// A cheap first test: other hosts cost no more.
const mayRedirect =
  /google|bing|yandex|microsofttr|translatethe|turbopages|facebook|instagram|messenger|threads|linkedin|reddit|youtube|vk\.com|duckduckgo|umblr|slack|outlook|urldefense/;

/** Unwraps the link in a viewer or in a link wrapper of a social network. */
export function unwrapRedirect(address: Address): void {
  if (!mayRedirect.test(address.host)) return;
  // The host of an archived wrapper still has these labels.
  const host = address.host.replace(/^(?:www|m)\./, '');
  for (const redirect of redirects) {
    if (!redirect.host.test(host)) continue;
    const match = redirect.path.exec(address.path);
    if (!match) continue;
    const inner =
      redirect.names.length === 0
        ? readPathTarget(address, match[1] as string)
        : findTarget(address.query, redirect.names);
    if (inner === undefined) continue;
    unwrapAddress(address, inner);
    return;
  }
}

// Viewers escape the question mark in the address that they show: `/amp/s/example.com/a%3Famp=1`.
function readPathTarget(address: Address, rest: string): string | undefined {
  const target = rest.replace(/^(https?)\/(?=[^/])/, '$1://');
  return address.query === '' && /%3F/i.test(target)
    ? target.replace(/%3F/i, '?').replace(/%3D/gi, '=').replace(/%26/g, '&')
    : appendQueryOf(address, target);
}

// A target must be a whole http(s) address: `google.com/url?q=words` is a search.
function findTarget(query: string, names: readonly string[]): string | undefined {
  const parameters = query.split('&');
  for (const name of names) {
    const found = parameters.find((parameter) => parameter.startsWith(`${name}=`));
    const target = found && decodeText(found.slice(name.length + 1));
    if (target && /^https?:\/\//i.test(target)) return target;
  }
  return undefined;
}
