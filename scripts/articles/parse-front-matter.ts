import { parseDocument, type YAMLError } from 'yaml';
import type { Fault } from './source-problem.ts';

/** The YAML between the two lines of --- at the top of a text, or all that is wrong with it. */
export function parseFrontMatter(text: string): { raw: unknown } | { faults: Fault[] } {
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) return fault('must stand at the top between two lines of ---');
  const document = parseDocument(frontMatter, { uniqueKeys: true, prettyErrors: true });
  if (document.errors.length > 0) return { faults: readErrors(document.errors) };
  try {
    // No record refers to itself, and aliases are how a small file becomes a huge one.
    return { raw: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    return fault(error instanceof RangeError ? tooDeep : 'may not use aliases (*name)');
  }
}

const tooDeep = 'is nested too deep';

/** Where the nesting was too deep for the parser, all further errors only follow from that. */
function readErrors(errors: YAMLError[]): Fault[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return [{ field: lineOf(exhausted), message: tooDeep }];
  const faults = errors.map((error) => ({ field: lineOf(error), message: firstLine(error) }));
  // A bracket that is never closed is reported once for each that it holds.
  return [...new Map(faults.map((one) => [`${one.field} ${one.message}`, one])).values()];
}

/** Lines count from the file's first line, which is the opening ---. */
function lineOf({ linePos }: YAMLError): string {
  return `line ${(linePos?.[0].line ?? 0) + 1}`;
}

function firstLine({ message }: YAMLError): string {
  return (message.split('\n', 1)[0] as string).replace(/ at line \d+, column \d+:?$/, '');
}

function fault(message: string): { faults: Fault[] } {
  return { faults: [{ field: 'front matter', message }] };
}
