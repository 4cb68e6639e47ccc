import type { Address } from '../address.ts';

interface HostAlias {
  host: string;
  /** Only paths that both hosts serve. */
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
  ['old.reddit.com', { host: 'reddit.com' }],
  ['x.com', { host: 'twitter.com', path: /\/status\// }],
]);

/** Folds a publisher's hosts that serve the same paths into one. */
export function foldHostAlias(address: Address): void {
  const alias = hostAliases.get(address.host);
  if (alias && (alias.path === undefined || alias.path.test(address.path))) {
    address.host = alias.host;
  }
}
