import { isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Fault } from './source-problem.ts';

/** The YAML between the two lines of --- at the top of a text, or all that is wrong with it. */
export function parseFrontMatter(text: string): { raw: unknown } | { faults: Fault[] } {
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) return fault('must stand at the top between two lines of ---');
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, {
    lineCounter: lines,
    // A date, bytes or a set would be no value that JSON Lines can have too.
    resolveKnownTags: false,
    // The library compares each key with all others, and quotes the whole line for each error.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  // Lines count from the file's first line, which is the opening ---.
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + 1}`;
  const { errors } = document;
  // Where the nesting was too deep for the parser, all further errors only follow from that.
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return fault(tooDeep, lineAt(exhausted.pos[0]));
  if (errors.length > 0) {
    return { faults: errors.map(({ pos, message }) => ({ field: lineAt(pos[0]), message })) };
  }
  try {
    const repeated = findRepeatedKeys(document.contents);
    if (repeated.length > 0) {
      const message = 'Map keys must be unique';
      return { faults: repeated.map((offset) => ({ field: lineAt(offset), message })) };
    }
    // No record refers to itself, and aliases are how a small file becomes a huge one.
    return { raw: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    return fault(error instanceof RangeError ? tooDeep : 'may not use aliases (*name)');
  }
}

const tooDeep = 'is nested too deep';

/** Where keys stand that their map has already. */
function findRepeatedKeys(root: Node | null): number[] {
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
