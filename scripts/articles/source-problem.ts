/** What is wrong with a record, and in which part of it. */
export interface Fault {
  field: string;
  message: string;
}

/** The same of a record on disk. */
export interface SourceProblem extends Fault {
  /** File, with the line for JSON Lines: `corpus.jsonl:12`. */
  name: string;
}

/** A problem as one line, whatever characters a record or a file's name holds. */
export function formatProblem({ name, field, message }: SourceProblem): string {
  const line = `${name}: ${field === '' ? 'record' : field}: ${message}`;
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

/** Line ends would make two problems of one, and ESC would let a record write to the terminal. */
function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
