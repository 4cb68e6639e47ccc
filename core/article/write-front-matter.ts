import type { PageText } from '../page/page-text.ts';
import { writeAddress } from '../url/address.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { readAddress } from '../url/read-address.ts';
import { withoutDeviceLabels } from '../url/rules/fold-device-host.ts';
import { urlRules } from '../url/rules/url-rules.ts';

// What can be taken off an address without asking its server whether the rest still leads there.
const harmlessRules =
  /^(?:unwrap-|drop-(?:credentials|fragment|tracking|session)|normalise-query-encoding$)/;

/**
 * Takes an http(s) address and what its page says of itself, returns the front matter with which a
 * curator starts a record of it. Throws where the address is none.
 */
export function writeFrontMatter(
  url: string,
  { title, description }: Partial<PageText> = {},
): string {
  const webUrl = cleanAddress(url);
  return [
    '---',
    `title: ${quote(title || 'Title of the article')}`,
    ...(description ? [`excerpt: ${quote(description)}`] : []),
    `webUrl: ${quote(webUrl)}`,
    `originalUrl: ${quote(webUrl)}`,
    'type: "article"',
    'provider:',
    `  domain: ${quote(withoutDeviceLabels(new URL(webUrl).hostname))}`,
    '---',
  ].join('\n');
}

/**
 * As YAML between double quotes, in which a JSON text means the same but for characters that JSON
 * leaves bare and YAML takes for no text (https://yaml.org/spec/1.2.2/#51-character-set).
 */
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function cleanAddress(url: string): string {
  const address = readAddress(url);
  if (address === undefined) throw new Error(`${url}: is no http or https address`);
  for (const rule of urlRules) if (harmlessRules.test(rule.name)) rule.apply(address);
  address.scheme ||= 'https';
  const clean = writeAddress(address);
  if (canonicalUrl(clean) === canonicalUrl(url)) return clean;
  return new URL(/^https?:/i.test(url) ? url : `https://${url}`).href;
}
