import { articleBounds } from './article-bounds.ts';
import { isFields } from './article-fields.ts';
import type { Problem } from './problem.ts';
import { readAddresses } from './read-address-field.ts';
import { textOf } from './read-value.ts';

/** A published collection of records. */
export interface Collection {
  name: string;
  /** Of its site. */
  address?: string;
}

export interface ParsedCollection {
  /** Undefined where the file does not name the collection. */
  collection: Collection | undefined;
  warnings: Problem[];
}

const readName = textOf(articleBounds.name);

/**
 * Reads the `_config.yml` of a checkout, in which everything else is about building its site
 * (https://jekyllrb.com/docs/configuration/).
 *
 * @param raw parsed YAML.
 */
export function parseCollection(raw: unknown): ParsedCollection {
  const warnings: Problem[] = [];
  const title = isFields(raw) ? raw.title : undefined;
  if (!isFields(raw) || typeof title !== 'string' || title.trim() === '') {
    // The value is not quoted: with aliases, a small file can have a value of any size.
    const message = 'is left out; the collection must have a text as its title';
    return { collection: undefined, warnings: [{ field: 'title', message }] };
  }
  const name = readName(title, 'title', (field, message) => warnings.push({ field, message }));
  if (name === undefined) return { collection: undefined, warnings };
  const { webUrl, url, baseurl } = raw;
  const collection: Collection = { name };
  const own = webUrl ?? (typeof url === 'string' ? url + readBase(baseurl) : undefined);
  if (typeof own === 'string' && own !== '') {
    const { addresses, faults, secrets } = readAddresses({ webUrl: own });
    if (addresses.webUrl !== undefined) collection.address = addresses.webUrl;
    for (const { message } of [...faults, ...secrets]) {
      const field = webUrl === undefined ? 'url' : 'webUrl';
      warnings.push({ field, message: `is left out; it ${message}` });
    }
  }
  return { collection, warnings };
}

function readBase(baseurl: unknown): string {
  return typeof baseurl === 'string' ? baseurl : '';
}
