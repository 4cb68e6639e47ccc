import type { Address } from '../address.ts';
import { readAddress } from '../read-address.ts';
import { becomeInnerAddress, withQueryOf } from './become-inner-address.ts';
import { withoutDeviceLabels } from './fold-device-host.ts';

// The caches listed by the AMP project (ampproject/amphtml, build-system/global-configs/
// caches.json). `c` is a document, `v` one in a viewer, `wp` a signed exchange; `i` and `r` are
// pictures and other resources: https://developers.google.com/amp/cache/overview
const cacheHost =
  /^(?:(.+)\.)?(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com|amp\.cloudflare\.com)$/;
const cachedPath = /^\/(?:[cv]|wp)\/(?:s\/)?(.+)$/;

// A host that does not fit into one label is named by its hash, in 52 letters of base 32; one with
// other letters than ASCII by its Unicode form. Neither can be compared
// (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/).
const opaqueLabel = /^(?:[a-z2-7]{52}|xn--.*)$/;

// Yandex keeps its Turbo copies the same way: https://yandex.com/dev/turbo/
const turboHost = /(?:^|\.)turbopages\.org$/;
const turboPath = /^\/(?:turbo\/)?([^/]+)\/s(\/.*)$/;

/**
 * A cache of AMP or Turbo pages serves the publisher's own page. The label in front of an AMP cache's
 * host must be that of the publisher's host in the path; the old form without a label has none.
 */
export function unwrapAmpCache(address: Address): void {
  const { host, path } = address;
  const cache = cacheHost.exec(host);
  if (cache) {
    const inner = cachedPath.exec(path)?.[1];
    if (inner !== undefined && isLabelOf(cache[1], inner)) {
      becomeInnerAddress(address, withQueryOf(address, inner));
    }
  } else if (
    turboHost.test(host) ||
    (path.startsWith('/turbo/') && /^yandex\.[a-z.]+$/.test(host))
  ) {
    const inner = turboPath.exec(path);
    if (inner) becomeInnerAddress(address, withQueryOf(address, `${inner[1]}${inner[2]}`));
  }
}

function isLabelOf(label: string | undefined, inner: string): boolean {
  if (label === undefined || opaqueLabel.test(label)) return true;
  const host = readAddress(inner)?.host;
  // The label itself may have lost an `amp-`, as a host for machines.
  return host !== undefined && [host, withoutDeviceLabels(host)].map(toLabel).includes(label);
}

function toLabel(host: string): string {
  return host.replaceAll('-', '--').replaceAll('.', '-');
}
