/** The addresses that a saved page gives for itself, under the names by which a reader knows them. */
export interface PageTags {
  /** Name of the address (`canonical`, `og:url`, `amp`, `mobile`, `handheld`) → address. */
  addresses: Map<string, string>;
  /** What extension/injected/read-declared-tags.ts would report, in its order. */
  declared: string[];
}

const tagPattern = /<(link|meta)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attributePattern = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Takes the HTML of a page as saved from a publisher, returns the addresses that its head gives. Good
 * enough for that, and no parser of HTML: the extension reads the browser's own document.
 */
export function readPageTags(html: string): PageTags {
  const head = html.slice(0, html.search(/<\/head|<body/i) >>> 0);
  const addresses = new Map<string, string>();
  const declared = new Map<string, string>();
  for (const [, name, text] of head.matchAll(tagPattern)) {
    const attributes = readAttributes(text ?? '');
    const address = attributes.get(name?.toLowerCase() === 'link' ? 'href' : 'content');
    const kind = readKind(attributes);
    // Some pages give og:url as a name and a value: no browser tool reads that, but it is an address.
    const loose = attributes.get('name') === 'og:url' ? attributes.get('value') : undefined;
    if (loose !== undefined && !addresses.has('og:url')) addresses.set('og:url', loose);
    if (kind === undefined || address === undefined || addresses.has(kind)) continue;
    addresses.set(kind, address);
    declared.set(kind, address);
  }
  const order = ['canonical', 'og:url', 'amp'];
  return { addresses, declared: order.flatMap((kind) => declared.get(kind) ?? []) };
}

function readKind(attributes: ReadonlyMap<string, string>): string | undefined {
  const rel = attributes.get('rel')?.toLowerCase();
  if (rel === 'canonical') return 'canonical';
  if (rel === 'amphtml') return 'amp';
  if (attributes.get('property') === 'og:url') return 'og:url';
  const media = rel === 'alternate' ? (attributes.get('media') ?? '') : '';
  if (media === 'handheld') return 'handheld';
  return /max-width/.test(media) ? 'mobile' : undefined;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(attributePattern)) {
    const value = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim();
    attributes.set((name as string).toLowerCase(), value);
  }
  return attributes;
}
