/** What is wrong with a record on disk, and where. */
export interface SourceProblem {
  /** File, with the line for JSON Lines: `corpus.jsonl:12`. */
  name: string;
  field: string;
  message: string;
}

export function formatProblem({ name, field, message }: SourceProblem): string {
  return `${name}: ${field === '' ? 'record' : field}: ${message}`;
}
