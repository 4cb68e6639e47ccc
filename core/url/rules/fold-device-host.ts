import type { Address } from '../address.ts';
import { isRegistryDomain, isSharedParent } from '../shared-parents.ts';

// `www2` and the like: the Internet Archive folds them in its own keys (IAURLCanonicalizer,
// https://github.com/iipc/webarchive-commons). Hosts for phones and for AMP: link tags with
// media="handheld" or rel="amphtml" of real publishers' pages, and the host keywords of the AMP
// lists of AmputatorBot and of DuckDuckGo's privacy configuration.
const deviceLabel = /^(?:www\d{0,2}|m|mobile|mobil|mobi|amp|touch|wap|lite|lofi|iphone)$/;
// `sp` is a smartphone in Japan, and may be Spanish elsewhere.
const japaneseLabel = /^sp\.(?=.*\.jp$)/;
// Two of them are somebody's mistake, or another host: normalize-url keeps them apart.
const doubledWww = /^www\d{0,2}\.www\d{0,2}\./;
const deviceInLabel = /^amp-(?=.)|(?<=.)-amp$/;
// Wikimedia and others put the language first: `en.m.wikipedia.org`.
const mobileInside = /^([a-z]{2,3}(?:-[a-z]{2,4})?)\.m\.(?=[^.]+\.[^.]+)/;

/**
 * Drops the labels in front of a host that say only for which machine the page is made, as long as
 * a site is left: `www.`, `m.`, `mobile.`, `amp.`, `amp-`; and `m` behind a language (`en.m.`).
 */
export function foldDeviceHost(address: Address): void {
  address.host = withoutDeviceLabels(address.host);
}

/** Takes a host, returns it without the labels that say for which machine a page is made. */
export function withoutDeviceLabels(host: string): string {
  let folded = host;
  for (;;) {
    const dot = folded.indexOf('.');
    const label = folded.slice(0, dot);
    const rest = folded.slice(dot + 1);
    const isDevice = deviceLabel.test(label) || (label === 'sp' && japaneseLabel.test(folded));
    if (isDevice && isSite(rest, label.startsWith('www'))) {
      if (doubledWww.test(folded)) break;
      folded = rest;
    } else if (label.includes('amp') && deviceInLabel.test(label) && isSite(rest, false)) {
      folded = `${label.replace(deviceInLabel, '')}.${rest}`;
    } else break;
  }
  return folded.includes('.m.') ? folded.replace(mobileInside, '$1.') : folded;
}

// `mobile.github.io` is somebody's own site, and `www.github.io` is not; nothing is left of `m.co.uk`.
function isSite(host: string, isWww: boolean): boolean {
  return !(isWww ? isRegistryDomain(host) : isSharedParent(host));
}
