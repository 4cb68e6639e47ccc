interface OpenValue {
  /** The keys of an object so far; undefined for an array. */
  keys: Set<string> | undefined;
  /** The current key of an object, or the current index of an array. */
  at: string | number;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * Finds the keys that occur twice in one object of a valid JSON text, as paths such as
 * `related[0].title`. JSON.parse silently keeps the last value, so a curator would not notice that
 * the first one is lost.
 */
export function findDuplicateKeys(json: string): string[] {
  const duplicates: string[] = [];
  const open: OpenValue[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(tokens)) {
    const value = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : undefined, at: 0 });
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token === ',' && value !== undefined) {
      isKey = value.keys !== undefined;
      if (typeof value.at === 'number') value.at += 1;
    } else if (isKey && value?.keys !== undefined && token !== ':') {
      isKey = false;
      value.at = JSON.parse(token) as string;
      if (value.keys.has(value.at)) duplicates.push(describePath(open));
      value.keys.add(value.at);
    }
  }
  return duplicates;
}

function describePath(open: OpenValue[]): string {
  return open
    .map(({ at }, depth) => (typeof at === 'number' ? `[${at}]` : `${depth > 0 ? '.' : ''}${at}`))
    .join('');
}
