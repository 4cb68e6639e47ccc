/** The addresses that a saved page declares for itself. */
export interface PageTags {
  /** The addresses by name: `canonical`, `og:url`, `amp`, `mobile`, `handheld`. */
  addresses: Map<string, string>;
  /** What extension/injected/read-declared-tags.ts would report, in its order. */
  declared: string[];
}

const tagPattern = /<(link|meta)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attributePattern = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Returns the addresses in the head of a saved page. Patterns are enough here; the extension reads the
 * browser's own document.
 *
 * @param html as the publisher sent it.
 */
export function readPageTags(html: string): PageTags {
  const head = html.slice(0, html.search(/<\/head|<body/i) >>> 0);
  const addresses = new Map<string, string>();
  const declared = new Map<string, string>();
  for (const [, name, text] of head.matchAll(tagPattern)) {
    const attributes = readAttributes(text ?? '');
    const address = attributes.get(name?.toLowerCase() === 'link' ? 'href' : 'content');
    const kind = readKind(attributes);
    // Some pages write og:url as a name and a value. No browser tool reads that, but it is an address.
    const nonstandard = attributes.get('name') === 'og:url' ? attributes.get('value') : undefined;
    if (nonstandard !== undefined && !addresses.has('og:url')) addresses.set('og:url', nonstandard);
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
