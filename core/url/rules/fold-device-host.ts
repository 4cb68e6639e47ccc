import type { Address } from '../address.ts';
import { isPublicSuffix, isRegistrySuffix } from '../public-suffix.ts';

// Sources: `www2` and the like, the Internet Archive's own keys (IAURLCanonicalizer,
// https://github.com/iipc/webarchive-commons); hosts for phones and for AMP, link tags with
// media="handheld" or rel="amphtml" of real publishers' pages, and the host keywords of the AMP
// lists of AmputatorBot and of DuckDuckGo's privacy configuration.
const deviceLabel = /^(?:www\d{0,2}|m|mobile|mobil|mobi|amp|touch|wap|lite|lofi|iphone)$/;
// `sp` means smartphone in Japan, and may mean Spanish elsewhere.
const japaneseLabel = /^sp\.(?=.*\.jp$)/;
// A doubled `www.` may be another host: normalize-url keeps it too.
const doubledWww = /^www\d{0,2}\.www\d{0,2}\./;
const deviceInLabel = /^amp-(?=.)|(?<=.)-amp$/;
// Wikimedia and others put the language before the device: `en.m.wikipedia.org`.
const mobileInside = /^([a-z]{2,3}(?:-[a-z]{2,4})?)\.m\.(?=[^.]+\.[^.]+)/;

/**
 * Drops the leading labels of a host that name only the kind of device, as long as a site remains:
 * `www.`, `m.`, `mobile.`, `amp.`, `amp-`; and `m` after a language (`en.m.`).
 */
export function foldDeviceHost(address: Address): void {
  address.host = dropDeviceLabels(address.host);
}

/** Returns a host without the labels that name only the kind of device. */
export function dropDeviceLabels(host: string): string {
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

// `mobile.github.io` is a user's own site, but `www.github.io` is not; no site remains of
// `m.co.uk`.
function isSite(host: string, isWww: boolean): boolean {
  return !(isWww ? isRegistrySuffix(host) : isPublicSuffix(host));
}
