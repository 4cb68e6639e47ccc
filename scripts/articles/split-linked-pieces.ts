/** YAML of a record, without its linked pieces, and the YAML of each of them. */
export interface SplitYaml {
  /** Has the key `related` without a value. */
  rest: string;
  /** Each a list of one item. */
  pieces: string[];
}

const start = '\nrelated:\n';

/**
 * Splits the YAML of a record at its linked pieces, so that a piece that many records have need be
 * parsed only once: nine tenths of a large record are such pieces. Returns undefined where the list
 * is not written line by line as machines write it; then the whole must be parsed.
 *
 * A top-level key starts at the beginning of a line and nothing inside a value does
 * (https://yaml.org/spec/1.2.2/#8-block-style-productions), and an item of a list is parsed the same
 * alone and between others, since aliases are not allowed. The caller must still see that the rest is
 * a map in which `related` has no value.
 */
export function splitLinkedPieces(yaml: string): SplitYaml | undefined {
  // A map in braces or a quoted text could go on at the beginning of a line.
  if (!/^[a-z]\w*:(?: |\n)/i.test(yaml)) return undefined;
  const at = yaml.indexOf(start);
  if (at === -1) return undefined;
  const listStart = at + start.length;
  const indent = /^ +(?=- )/.exec(yaml.slice(listStart, listStart + maxIndent))?.[0];
  if (indent === undefined) return undefined;
  const pieces: string[] = [];
  const dash = `${indent}- `;
  const inside = `${indent} `;
  let pieceStart = listStart;
  let lineStart = listStart;
  while (lineStart < yaml.length) {
    const lineEnd = yaml.indexOf('\n', lineStart);
    const nextStart = lineEnd === -1 ? yaml.length : lineEnd + 1;
    if (yaml.startsWith(dash, lineStart)) {
      if (lineStart > pieceStart) pieces.push(yaml.slice(pieceStart, lineStart));
      pieceStart = lineStart;
    } else if (yaml[lineStart] !== '\n' && !yaml.startsWith(inside, lineStart)) {
      if (yaml[lineStart] === ' ' || yaml[lineStart] === '\t') return undefined;
      break;
    }
    lineStart = nextStart;
  }
  pieces.push(yaml.slice(pieceStart, lineStart));
  return { rest: yaml.slice(0, listStart) + yaml.slice(lineStart), pieces };
}

/** More than anyone indents a list. */
const maxIndent = 20;
