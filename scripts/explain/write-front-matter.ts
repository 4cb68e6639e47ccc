import { stringify } from 'yaml';
import { writeAddress } from '../../core/url/address.ts';
import { canonicalUrl } from '../../core/url/canonical-url.ts';
import { readAddress } from '../../core/url/read-address.ts';
import { withoutDeviceLabels } from '../../core/url/rules/fold-device-host.ts';
import { urlRules } from '../../core/url/rules/url-rules.ts';

// What can be taken off an address without asking its server whether the rest still leads there.
const harmlessRules =
  /^(?:unwrap-|drop-(?:credentials|fragment|tracking|session)|normalise-query-encoding$)/;

/** Takes an http(s) address, returns the front matter with which a curator starts a record of it. */
export function writeFrontMatter(url: string): string {
  const webUrl = cleanAddress(url);
  const record = {
    title: 'Title of the article',
    webUrl,
    originalUrl: webUrl,
    type: 'article',
    provider: { domain: withoutDeviceLabels(new URL(webUrl).hostname) },
  };
  const yaml = stringify(record, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return `---\n${yaml}---`;
}

function cleanAddress(url: string): string {
  const address = readAddress(url);
  if (address === undefined) throw new Error(`${url}: is no http or https address`);
  for (const rule of urlRules) if (harmlessRules.test(rule.name)) rule.apply(address);
  address.scheme ||= 'https';
  const clean = writeAddress(address);
  return canonicalUrl(clean) === canonicalUrl(url) ? clean : new URL(url).href;
}
