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

// A path on the site itself (`?ref=/story/1`) is where a form or login returns to.
const ownPath = /^[^=]*=\//;
// An empty value, an address or a host, or a word for a place on a site or for a network.
const placeValue =
  /^[^=]*(?:=(?:https?:.*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|(?:[\w-]*[_-])?(?:home(?:page)?|front|hp|nav|menu|top|footer|header|sidebar|related|recirc|recommended|newsletter|nl|e?mail|rss|feed|share|social|link|btn|button|search|google|facebook|fb|twitter|tw|reddit|linkedin|whatsapp|producthunt|hn|hackernews|flipboard|apple|yahoo|msn|widget|app)(?:[_-][\w-]*)?))?$/i;
const numberValue = /=\d+$/;
// A network can select content (`/social-wall?source=twitter`); a feed or a WeChat share cannot.
const feedValue = /=(?:rss|feed|timeline|singlemessage|groupmessage)$/i;
const nameWords = /[_.-]|(?<=[a-z])(?=[A-Z])/;

/** Drops parameters that track how a reader arrived. Keeps all others, which may select content. */
export function dropTrackingParameters(address: Address): void {
  if (address.query === '') return;
  address.query = address.query
    .split('&')
    .filter((parameter) => !isTracking(parameter, address))
    .join('&');
}

// `/story.html&utm_source=x` and `/story%3Futm_source=x`: the question mark was lost or escaped.
const trackingInPath = /(?:&|%3F|%26|;)(?:amp;)*(?:utm_[a-z]+|fbclid|gclid)(?:=|%3D).*$/i;

/** Drops tracking parameters that a program has appended to the path. */
export function dropTrackingInPath(address: Address): void {
  const { path } = address;
  if (path.includes('utm_') || path.includes('clid')) {
    address.path = path.replace(trackingInPath, '') || '/';
  }
}

function isTracking(parameter: string, { host, path }: Address): boolean {
  const rawName = readName(parameter);
  const name = rawName.toLowerCase();
  if (trackingAnywhere.has(name) || isTrackingFamily(name)) return true;
  if (sessionParameter.test(parameter) || dripValue.test(parameter)) return true;
  if (findBySite(siteParameters, host)?.has(name)) return true;
  if (sourceValue.test(parameter)) {
    return name.includes('ref') || namesArticle(path) || feedValue.test(parameter);
  }
  if (viewParameter.test(parameter)) return namesArticle(path);
  if (trackingBesidePath.has(name)) return isTrackingBesidePath(parameter, path);
  if (!isTrackingStoryName(rawName) || ownPath.test(parameter)) return false;
  return isStory(path) || (isNumbered(path) && !numberValue.test(parameter));
}

// The less a path identifies its article, the more likely a value selects content. With three words
// in the path, a value tracks only if it names a site or a place on one, unlike
// `/cases-of-the-court?ref=C-123` and `/results-by-state?ref=tx`.
function isTrackingBesidePath(parameter: string, path: string): boolean {
  if (ownPath.test(parameter)) return false;
  return isStory(path) || (hasOwnName(path) && placeValue.test(parameter));
}

function isTrackingStoryName(rawName: string): boolean {
  const words = rawName.split(nameWords).map((word) => word.toLowerCase());
  return (
    trackingBesideStory.has(rawName.toLowerCase()) ||
    words.some((word) => trackingWords.has(word)) ||
    isTrackingFamily(words.join('_'))
  );
}

function readName(parameter: string): string {
  const equals = parameter.indexOf('=');
  return equals === -1 ? parameter : parameter.slice(0, equals);
}
