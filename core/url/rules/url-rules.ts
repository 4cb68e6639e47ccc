import type { Address } from '../address.ts';
import { dropAmpParameters } from './drop-amp-parameters.ts';
import { dropTrackingInPath, dropTrackingParameters } from './drop-tracking-parameters.ts';
import { dropCredentials, dropFragment, dropScheme } from './drop-transport.ts';
import { foldAmpPath } from './fold-amp-path.ts';
import { foldDeviceHost } from './fold-device-host.ts';
import { foldHostAlias } from './fold-host-alias.ts';
import { foldSitePath } from './fold-site-path.ts';
import { normalisePathEncoding, normaliseQueryEncoding } from './normalise-encoding.ts';
import { sortParameters } from './sort-parameters.ts';
import {
  dropIndexFile,
  dropSessionIds,
  dropTextStop,
  dropTrailingSlash,
  joinSlashes,
} from './tidy-path.ts';
import { unwrapAmpCache } from './unwrap-amp-cache.ts';
import { unwrapArchive } from './unwrap-archive.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';
import { unwrapTranslation } from './unwrap-translation.ts';

/** One step from an address to its key. */
export interface UrlRule {
  /** Shown by `explain`, and the name of a row in docs/url-identity.md. */
  name: string;
  /** Changes the address in place, or leaves it unchanged. Never throws. */
  apply: (address: Address) => void;
}

/**
 * All rules, in the order in which they are applied. Copies are unwrapped early, so that later
 * rules see the publisher's own address. Encodings are normalised before the tables that compare
 * names. Rules for one publisher come before rules for most. The source of each rule is given with
 * its function or its data.
 */
export const urlRules: readonly UrlRule[] = [
  { name: 'drop-scheme', apply: dropScheme },
  { name: 'drop-credentials', apply: dropCredentials },
  { name: 'drop-fragment', apply: dropFragment },
  { name: 'fold-device-host', apply: foldDeviceHost },
  { name: 'unwrap-archive', apply: unwrapArchive },
  { name: 'unwrap-amp-cache', apply: unwrapAmpCache },
  { name: 'unwrap-redirect', apply: unwrapRedirect },
  { name: 'unwrap-translation', apply: unwrapTranslation },
  { name: 'fold-host-alias', apply: foldHostAlias },
  { name: 'normalise-path-encoding', apply: normalisePathEncoding },
  { name: 'join-slashes', apply: joinSlashes },
  { name: 'drop-session-ids', apply: dropSessionIds },
  { name: 'drop-text-stop', apply: dropTextStop },
  { name: 'drop-tracking-in-path', apply: dropTrackingInPath },
  { name: 'fold-site-path', apply: foldSitePath },
  { name: 'fold-amp-path', apply: foldAmpPath },
  { name: 'drop-index-file', apply: dropIndexFile },
  { name: 'drop-trailing-slash', apply: dropTrailingSlash },
  { name: 'normalise-query-encoding', apply: normaliseQueryEncoding },
  { name: 'drop-amp-parameters', apply: dropAmpParameters },
  { name: 'drop-tracking-parameters', apply: dropTrackingParameters },
  { name: 'sort-parameters', apply: sortParameters },
];
