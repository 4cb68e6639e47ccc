import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';

interface OpenNode {
  /** The keys of a map so far; undefined for a list. */
  keys: Set<string> | undefined;
  /** Whether the next node is a key. */
  isKey: boolean;
}

/**
 * Finds the keys that occur twice in one map of a valid YAML text. Returns their lines, from 0. The
 * parser stops at the first, so a curator would have to run it once for each.
 */
export function findDuplicateYamlKeys(text: string, maxDepth: number): number[] {
  const offsets: number[] = [];
  const open: OpenNode[] = [];
  for (const event of parseEvents(text, { maxDepth })) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.SCALAR && parent?.keys !== undefined && parent.isKey) {
      const key = getScalarValue(text, event);
      if (parent.keys.has(key)) offsets.push(event.valueStart);
      parent.keys.add(key);
    }
    if (parent?.keys !== undefined) parent.isKey = !parent.isKey;
    if (opensNode(event)) {
      const keys = event.type === EVENT_ID.MAPPING ? new Set<string>() : undefined;
      open.push({ keys, isKey: true });
    }
  }
  return toLines(text, offsets);
}

function opensNode({ type }: Event): boolean {
  return type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS;
}

/** Returns the line of each offset; the offsets ascend. */
function toLines(text: string, offsets: number[]): number[] {
  let line = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (
      let end = text.indexOf('\n', at);
      end !== -1 && end < offset;
      end = text.indexOf('\n', at)
    ) {
      line += 1;
      at = end + 1;
    }
    return line;
  });
}
