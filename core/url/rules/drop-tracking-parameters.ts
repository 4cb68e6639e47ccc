import type { Address } from '../address.ts';
import { findBySite } from './find-by-site.ts';
import { isHeadline, namesArticle } from './path-words.ts';
import { siteParameters } from './site-parameters.ts';
import {
  sessionParameter,
  sourceValue,
  trackingAnywhere,
  trackingBesideHeadline,
  trackingBesidePath,
  trackingPrefix,
  trackingSuffix,
  viewParameter,
} from './tracking-parameters.ts';

// The path names no page of its own: `/`, `/story.php`. There a parameter can be the article.
const programPath = /(?:^\/|\.(?:php\d?|aspx?|cgi|jsp|cfm|pl|do|dll|exe))$/i;
// A path of the site itself (`?ref=/story/1`) says what a form or login leads back to.
const ownPath = /^[^=]*=\//;
const wordValue = /^[^=]*(?:=[a-z_-]*)?$/i;

/** Drops the parameters that say how a reader came, not what is read. All others are kept. */
export function dropTrackingParameters(address: Address): void {
  if (address.query === '') return;
  address.query = address.query
    .split('&')
    .filter((parameter) => !isTracking(parameter, address))
    .join('&');
}

// `/story.html&utm_source=x` and `/story%3Futm_source=x`: the question mark got lost or escaped.
const trackingInPath = /(?:&|%3F|%26|;)(?:amp;)*(?:utm_[a-z]+|fbclid|gclid)(?:=|%3D).*$/i;

/** Drops tracking parameters that a program has put into the path. */
export function dropTrackingInPath(address: Address): void {
  const { path } = address;
  if (path.includes('utm_') || path.includes('clid')) {
    address.path = path.replace(trackingInPath, '') || '/';
  }
}

function isTracking(parameter: string, { host, path }: Address): boolean {
  const name = readName(parameter);
  if (trackingAnywhere.has(name) || trackingPrefix.test(name) || trackingSuffix.test(name))
    return true;
  if (sessionParameter.test(parameter) || sourceValue.test(parameter)) return true;
  if (findBySite(siteParameters, host)?.has(name)) return true;
  if (viewParameter.test(parameter)) return namesArticle(path);
  if (trackingBesidePath.has(name)) {
    if (ownPath.test(parameter)) return false;
    return namesArticle(path) || (wordValue.test(parameter) && !programPath.test(path));
  }
  return trackingBesideHeadline.has(name) && isHeadline(path);
}

function readName(parameter: string): string {
  const equals = parameter.indexOf('=');
  return (equals === -1 ? parameter : parameter.slice(0, equals)).toLowerCase();
}
