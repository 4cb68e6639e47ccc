import type { Address } from '../address.ts';
import { namesArticle } from './path-words.ts';

// Shapes of amphtml links on real publishers' pages (WordPress's AMP plugin, Brightspot, Arc, Vox
// Media, CBS Interactive, BuzzFeed, Maven, Globo and many single sites), and the path keywords of
// the AMP lists of AmputatorBot and of DuckDuckGo's privacy configuration.
const mayBeAmp = /[aA][mM][pP]/;
const suffixes: readonly [RegExp, string][] = [
  // `story.amp.html`, `story_amp.html`, `story-101~amp.html`; `story.html.amp`, `story.amp`
  [/[._~]amp(\.(?:s?html?|php|aspx|cms))$/i, '$1'],
  [/(?<=[^/])\.amp$/i, ''],
  // `-amp` counts only after an id: after words it could be the subject, as in `guitar-amp`.
  [/(?<=\d{6}|-[0-9a-f]{12})[-_]amp(?=\.html$|$)/i, ''],
  [/!amp$/i, ''],
];
// Segments that mean AMP anywhere in a path.
const ampOnly =
  /\/(?:amphtml|google-amp|\.amp|amp-page|platform\/amp|google\/amp|tnamp|amp\.html?|amp\.php)(?=\/|$)/i;
const ampFirst = /^\/amp(?=\/.)/i;
const ampLast = /(?<=^\/.+)\/amp(?:\/\d)?\/?$/i;
const ampInside = /\/amp(?=\/)/i;
const ampBehindWord = /\/([a-z]+)[-_]amp(?=\/)/;
// `/tag/amp`, `/company/amp`: a subject with the name AMP.
const namedAmp =
  /\/(?:tags?|topics?|category|categories|authors?|people|search|compan(?:y|ies)|organi[sz]ations?|stocks?|quotes?|symbols?|tickers?|asx|shares?|wiki|brands?|products?)\/amp(?:\/|$)/i;

/** Turns the path of an AMP page into the path of its article. */
export function foldAmpPath(address: Address): void {
  let { path } = address;
  if (!mayBeAmp.test(path)) return;
  for (const [from, to] of suffixes) path = path.replace(from, to);
  if (path.replace(ampOnly, '').length > 1) path = path.replace(ampOnly, '');
  if (!namedAmp.test(path)) {
    path = path.replace(ampLast, '').replace(ampFirst, '');
    // Before the words of an article, `/amp/` can only mark the AMP page.
    if (namesArticle(path)) path = path.replace(ampInside, '').replace(ampBehindWord, '/$1');
  }
  address.path = path === '' ? '/' : path;
}
