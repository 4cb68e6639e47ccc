/** What is wrong with a record. */
export interface Fault {
  /** The part of the record, such as `related[0].title`; empty for the record as a whole. */
  field: string;
  message: string;
}

/** A fault, and the file that contains it. */
export interface SourceProblem extends Fault {
  /** The file; for JSON Lines with the line number: `corpus.jsonl:12`. */
  name: string;
}

/** Formats a problem as one line, whatever characters the record or the file name contains. */
export function formatProblem({ name, field, message }: SourceProblem): string {
  const line = `${name}: ${field === '' ? 'record' : field}: ${message}`;
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

/** Escapes line ends, which would split a problem, and ESC, which could control the terminal. */
function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
