interface OpenValue {
  /** Of an object; a list has none. */
  names: Set<string> | undefined;
  /** Where in its parent it stands: a name, or a number in a list. */
  at: string | number;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * The fields that one object has twice, as paths such as `related[0].title`, in a text that is JSON.
 * JSON.parse takes the last one without a word, and the curator does not learn of the other.
 */
export function findRepeatedNames(json: string): string[] {
  const repeated: string[] = [];
  const open: OpenValue[] = [];
  let isName = false;
  for (const [token] of json.matchAll(tokens)) {
    const value = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ names: token === '{' ? new Set() : undefined, at: 0 });
      isName = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isName = false;
    } else if (token === ',' && value !== undefined) {
      isName = value.names !== undefined;
      if (typeof value.at === 'number') value.at += 1;
    } else if (isName && value?.names !== undefined && token !== ':') {
      isName = false;
      value.at = JSON.parse(token) as string;
      if (value.names.has(value.at)) repeated.push(describePath(open));
      value.names.add(value.at);
    }
  }
  return repeated;
}

function describePath(open: OpenValue[]): string {
  return open
    .map(({ at }, depth) => (typeof at === 'number' ? `[${at}]` : `${depth > 0 ? '.' : ''}${at}`))
    .join('');
}
