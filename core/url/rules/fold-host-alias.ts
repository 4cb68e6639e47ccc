import type { Address } from '../address.ts';

interface HostAlias {
  /** The host that replaces the alias. */
  host: string;
  /** Paths that both hosts serve; absent where they serve all the same. */
  path?: RegExp;
}

// Hosts of one publisher that serve the same paths. Sources: link tags of saved pages (CNN, BBC,
// Times of India), and renamed sites that redirect path by path: guardian.co.uk (2013,
// https://www.theguardian.com/info/2013/jul/31/1), huffingtonpost.com (2018), online.wsj.com,
// old.reddit.com, x.com (2024).
const hostAliases: ReadonlyMap<string, HostAlias> = new Map<string, HostAlias>([
  ['edition.cnn.com', { host: 'cnn.com' }],
  ['us.cnn.com', { host: 'cnn.com' }],
  ['bbc.co.uk', { host: 'bbc.com', path: /^\/(?:news|sport|worklife|future|culture|travel)\// }],
  ['guardian.co.uk', { host: 'theguardian.com' }],
  ['huffingtonpost.com', { host: 'huffpost.com' }],
  ['online.wsj.com', { host: 'wsj.com', path: /^\/articles?\// }],
  ['timesofindia.com', { host: 'timesofindia.indiatimes.com' }],
  ['economictimes.com', { host: 'economictimes.indiatimes.com' }],
  ...['old', 'np', 'new', 'sh'].map(
    (view) => [`${view}.reddit.com`, { host: 'reddit.com' }] as const,
  ),
  ['x.com', { host: 'twitter.com', path: /\/status\// }],
]);

// Blogger serves each blog under the top-level domain of the reader's country too, and redirects
// between them: https://support.google.com/blogger/answer/2402711
const bloggerOfCountry = /^([^.]+)\.blogspot\.(?:com?\.)?[a-z]{2}$/;
// Gannett's editions without advertising for Europe (`eu.usatoday.com`, `eu.freep.com`) serve the
// same stories. Their paths end in a number of nine to eleven digits.
const europeanGannett = /^eu\.(?=[^.]+\.com$)/;
const gannettStory = /^\/(?:amp\/)?story\/.+\/\d{9,11}\/?$/;

/** Replaces a publisher's host with another that serves the same paths. */
export function foldHostAlias(address: Address): void {
  const { host, path } = address;
  const alias = hostAliases.get(host);
  if (alias) {
    if (alias.path === undefined || alias.path.test(path)) address.host = alias.host;
  } else if (host.includes('.blogspot.')) {
    address.host = host.replace(bloggerOfCountry, '$1.blogspot.com');
  } else if (host.startsWith('eu.') && gannettStory.test(path)) {
    address.host = host.replace(europeanGannett, '');
  }
}
