import type { Address } from '../address.ts';
import { toCopyLabel } from '../copy-label.ts';
import { readAddress } from '../read-address.ts';
import { dropDeviceLabels } from './fold-device-host.ts';
import { appendQueryOf, unwrapAddress } from './unwrap-address.ts';

// The caches listed by the AMP project (ampproject/amphtml, build-system/global-configs/
// caches.json). `c` is a document, `v` one in a viewer, `wp` a signed exchange; `i` and `r` are
// pictures and other resources: https://developers.google.com/amp/cache/overview
const cacheHost =
  /^(?:(.+)\.)?(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com|amp\.cloudflare\.com)$/;
const cachedPath = /^\/(?:[cv]|wp)\/(?:s\/)?(.+)$/;

// A host that does not fit into one label is encoded as its hash, in 52 letters of base 32, and one
// with other than ASCII letters in its Unicode form. Neither can be compared with the host
// (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/).
const opaqueLabel = /^(?:[a-z2-7]{52}|xn--.*)$/;

// Yandex addresses its Turbo copies in the same way: https://yandex.com/dev/turbo/
const turboHost = /(?:^|\.)turbopages\.org$/;
const turboPath = /^\/(?:turbo\/)?([^/]+)\/s(\/.*)$/;

/**
 * Unwraps a page in a cache of AMP or Turbo pages, which is the publisher's own. The label before
 * the host of an AMP cache must match the publisher's host in the path; the old form has no label.
 */
export function unwrapAmpCache(address: Address): void {
  const { host, path } = address;
  const cache = cacheHost.exec(host);
  if (cache) {
    const inner = cachedPath.exec(path)?.[1];
    if (inner !== undefined && isLabelOf(cache[1], inner)) {
      unwrapAddress(address, appendQueryOf(address, inner));
    }
  } else if (
    turboHost.test(host) ||
    (path.startsWith('/turbo/') && /^yandex\.[a-z.]+$/.test(host))
  ) {
    const inner = turboPath.exec(path);
    if (inner) unwrapAddress(address, appendQueryOf(address, `${inner[1]}${inner[2]}`));
  }
}

function isLabelOf(label: string | undefined, inner: string): boolean {
  if (label === undefined || opaqueLabel.test(label)) return true;
  const host = readAddress(inner)?.host;
  // foldDeviceHost may have dropped an `amp-` from the label before.
  return host !== undefined && [host, dropDeviceLabels(host)].map(toCopyLabel).includes(label);
}
