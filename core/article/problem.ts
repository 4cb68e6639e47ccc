/** Something wrong with one field of a record, under the name that a curator would look for. */
export interface Problem {
  /** A path such as `related[0].webUrl`; empty for the record as a whole. */
  field: string;
  /** The rule first; what differs from record to record comes last, after `: ` or `, not `. */
  message: string;
}

/** Called with what was mended or left out. */
export type Warn = (field: string, message: string) => void;

const maxQuotedLength = 60;

/** Returns the end of a message that says which value broke its rule. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return ', but it is missing';
  // JSON writes NaN and Infinity as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `, not ${text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength)}…` : text}`;
}
