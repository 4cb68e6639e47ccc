import type { Address } from '../address.ts';
import { findBySite } from './find-by-site.ts';
import { hasOwnName, isNumbered, isStory, namesArticle } from './path-words.ts';
import { siteParameters } from './site-parameters.ts';
import {
  dripValue,
  isTrackingFamily,
  sessionParameter,
  sourceValue,
  trackingAnywhere,
  trackingBesidePath,
  trackingBesideStory,
  trackingWords,
  viewParameter,
} from './tracking-parameters.ts';

// A path of the site itself (`?ref=/story/1`) says what a form or login leads back to.
const ownPath = /^[^=]*=\//;
// Nothing, an address or a host, or a word for a place on a site or a network.
const placeValue =
  /^[^=]*(?:=(?:https?:.*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|(?:[\w-]*[_-])?(?:home(?:page)?|front|hp|nav|menu|top|footer|header|sidebar|related|recirc|recommended|newsletter|nl|e?mail|rss|feed|share|social|link|btn|button|search|google|facebook|fb|twitter|tw|reddit|linkedin|whatsapp|producthunt|hn|hackernews|flipboard|apple|yahoo|msn|widget|app)(?:[_-][\w-]*)?))?$/i;
const numberValue = /=\d+$/;
// A feed is no selection, as a network could be (`/social-wall?source=twitter`); nor is a WeChat share.
const feedValue = /=(?:rss|feed|timeline|singlemessage|groupmessage)$/i;
const nameWords = /[_.-]|(?<=[a-z])(?=[A-Z])/;

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
  const written = readName(parameter);
  const name = written.toLowerCase();
  if (trackingAnywhere.has(name) || isTrackingFamily(name)) return true;
  if (sessionParameter.test(parameter) || dripValue.test(parameter)) return true;
  if (findBySite(siteParameters, host)?.has(name)) return true;
  if (sourceValue.test(parameter)) {
    return name.includes('ref') || namesArticle(path) || feedValue.test(parameter);
  }
  if (viewParameter.test(parameter)) return namesArticle(path);
  if (trackingBesidePath.has(name)) return isTrackingBesidePath(parameter, path);
  if (!isTrackingStoryName(written) || ownPath.test(parameter)) return false;
  return isStory(path) || (isNumbered(path) && !numberValue.test(parameter));
}

// The less a path says, the more the value may: beside three words it must name a site or a place on
// one, and not a thing (`/cases-of-the-court?ref=C-123`, `/results-by-state?ref=tx`).
function isTrackingBesidePath(parameter: string, path: string): boolean {
  if (ownPath.test(parameter)) return false;
  return isStory(path) || (hasOwnName(path) && placeValue.test(parameter));
}

function isTrackingStoryName(written: string): boolean {
  const words = written.split(nameWords).map((word) => word.toLowerCase());
  return (
    trackingBesideStory.has(written.toLowerCase()) ||
    words.some((word) => trackingWords.has(word)) ||
    isTrackingFamily(words.join('_'))
  );
}

function readName(parameter: string): string {
  const equals = parameter.indexOf('=');
  return equals === -1 ? parameter : parameter.slice(0, equals);
}
