import { isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Fault } from './source-problem.ts';

/**
 * Parses the YAML between the two lines of --- at the top of a text. Returns its value, not yet
 * checked, or everything that is wrong with it.
 */
export function parseFrontMatter(text: string): { raw: unknown } | { faults: Fault[] } {
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) return fault('must be at the top, between two lines of ---');
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, {
    lineCounter: lines,
    // Dates, binary data and sets are values that JSON Lines cannot express.
    resolveKnownTags: false,
    // Both take quadratic time: `uniqueKeys` compares each key with all others, and `prettyErrors`
    // quotes the whole line for each error.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  // Line 1 of the file is the opening ---.
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + 1}`;
  const { errors } = document;
  // Nesting that is too deep for the parser causes all further errors, so only it is reported.
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return fault(tooDeep, lineAt(exhausted.pos[0]));
  if (errors.length > 0) {
    return { faults: errors.map(({ pos, message }) => ({ field: lineAt(pos[0]), message })) };
  }
  try {
    const duplicates = findDuplicateKeyOffsets(document.contents);
    if (duplicates.length > 0) {
      const message = 'Map keys must be unique';
      return { faults: duplicates.map((offset) => ({ field: lineAt(offset), message })) };
    }
    // Records need no aliases, and nested aliases make a small file expand to a huge value.
    // https://en.wikipedia.org/wiki/Billion_laughs_attack
    return { raw: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    return fault(error instanceof RangeError ? tooDeep : 'may not use aliases (*name)');
  }
}

const tooDeep = 'is nested too deeply';

/** Returns the offset of each key that its map already has. */
function findDuplicateKeyOffsets(root: Node | null): number[] {
  const offsets: number[] = [];
  visit(root, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items as Pair[]) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

function fault(message: string, field = 'front matter'): { faults: Fault[] } {
  return { faults: [{ field, message }] };
}
