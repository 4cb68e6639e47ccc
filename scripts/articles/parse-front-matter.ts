import { isFields } from '../../core/article/article-fields.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Fault } from './source-problem.ts';
import { splitLinkedPieces } from './split-linked-pieces.ts';

const place = 'front matter';

/** Takes the YAML of one linked piece, a list of one item; undefined where it cannot be parsed. */
export type TakePiece = (yaml: string) => object | undefined;

/**
 * Parses the YAML between the two lines of --- at the top of a text. Returns its value, not yet
 * checked, or what is wrong with it.
 *
 * @param takePiece what to put into `related` for each piece, instead of parsing it here.
 */
export function parseFrontMatter(
  text: string,
  takePiece?: TakePiece,
): { raw: unknown } | { faults: Fault[] } {
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) {
    return { faults: [{ field: place, message: 'must be at the top, between two lines of ---' }] };
  }
  const raw = takePiece && parseSplit(frontMatter, takePiece);
  // Line 1 of the file is the opening ---.
  return raw === undefined ? parseYaml(frontMatter, { place, firstLine: 2 }) : { raw };
}

/** Returns undefined where the whole must be parsed, be it only to say what is wrong in which line. */
function parseSplit(frontMatter: string, takePiece: TakePiece): object | undefined {
  const split = splitLinkedPieces(frontMatter);
  if (split === undefined) return undefined;
  const parsed = parseYaml(split.rest, { place, firstLine: 2 });
  if ('faults' in parsed || !isFields(parsed.raw) || parsed.raw.related !== null) return undefined;
  const related: object[] = [];
  for (const yaml of split.pieces) {
    const piece = takePiece(yaml);
    if (piece === undefined) return undefined;
    related.push(piece);
  }
  return { ...parsed.raw, related };
}
