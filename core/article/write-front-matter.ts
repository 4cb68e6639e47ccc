import type { PageText } from '../page/page-text.ts';
import { writeAddress } from '../url/address.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { readAddress } from '../url/read-address.ts';
import { dropDeviceLabels } from '../url/rules/fold-device-host.ts';
import { urlRules } from '../url/rules/url-rules.ts';

// Rules that leave an address working. The others give a key, which the server may not answer to.
const harmlessRules =
  /^(?:unwrap-|drop-(?:credentials|fragment|tracking|session)|normalise-query-encoding$)/;

/**
 * Returns the front matter (YAML between `---` lines) with which a curator starts a record of a
 * page. Throws if the address is not an http(s) address.
 *
 * @param url the address of the page, with or without a scheme.
 * @param pageText title and description of the page, where known.
 */
export function writeFrontMatter(url: string, pageText: Partial<PageText> = {}): string {
  const { title, description } = pageText;
  const webUrl = cleanAddress(url);
  return [
    '---',
    `title: ${quote(title || 'Title of the article')}`,
    ...(description ? [`excerpt: ${quote(description)}`] : []),
    `webUrl: ${quote(webUrl)}`,
    `originalUrl: ${quote(webUrl)}`,
    'type: "article"',
    'provider:',
    `  domain: ${quote(dropDeviceLabels(new URL(webUrl).hostname))}`,
    '---',
  ].join('\n');
}

/**
 * Returns a text as a double-quoted YAML scalar. A JSON string is one, except for characters that
 * JSON leaves unescaped and YAML does not allow (https://yaml.org/spec/1.2.2/#51-character-set).
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
