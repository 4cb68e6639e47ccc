import type { Address } from '../address.ts';
import { becomeInnerAddress, withQueryOf } from './become-inner-address.ts';

// The caches listed by the AMP project (ampproject/amphtml, build-system/global-configs/
// caches.json). `c` is a document, `v` one in a viewer, `wp` a signed exchange; `i` and `r` are
// pictures and other resources: https://developers.google.com/amp/cache/overview
const cacheHost = /(?:^|\.)(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com|amp\.cloudflare\.com)$/;
const cachedPath = /^\/(?:[cv]|wp)\/(?:s\/)?(.+)$/;

// Yandex keeps its Turbo copies the same way: https://yandex.com/dev/turbo/
const turboHost = /(?:^|\.)turbopages\.org$/;
const turboPath = /^\/(?:turbo\/)?([^/]+)\/s(\/.*)$/;

/** A cache of AMP or Turbo pages serves the publisher's own page. */
export function unwrapAmpCache(address: Address): void {
  const { host, path } = address;
  if (cacheHost.test(host)) {
    const inner = cachedPath.exec(path)?.[1];
    if (inner !== undefined) becomeInnerAddress(address, withQueryOf(address, inner));
  } else if (
    turboHost.test(host) ||
    (path.startsWith('/turbo/') && /^yandex\.[a-z.]+$/.test(host))
  ) {
    const inner = turboPath.exec(path);
    if (inner) becomeInnerAddress(address, withQueryOf(address, `${inner[1]}${inner[2]}`));
  }
}
