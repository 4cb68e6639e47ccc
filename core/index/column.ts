/**
 * Values of one field, a value for each row. Where rows share values, each distinct value is listed
 * once, and `rows` has one character for each row (rowCharacters).
 */
export type Column = unknown[] | SharedColumn;

interface SharedColumn {
  values: unknown[];
  rows: string;
}

/** Makes the column that takes less room as JSON. */
export function makeColumn(values: unknown[]): Column {
  const places = new Map<string, number>();
  const rows: number[] = [];
  for (const value of values) {
    const text = JSON.stringify(value);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    rows.push(place);
  }
  if (places.size > rowCharacters.length || places.size === values.length) return values;
  const shared: SharedColumn = {
    values: [...places.keys()].map((text) => JSON.parse(text)),
    rows: rows.map((place) => rowCharacters.charAt(place)).join(''),
  };
  return JSON.stringify(shared).length < JSON.stringify(values).length ? shared : values;
}

/** Returns the value in a row; undefined where the column has no such row. */
export function readColumn(column: Column, row: number): unknown {
  if (Array.isArray(column)) return column[row];
  return row < column.rows.length
    ? column.values[rowCharacters.indexOf(column.rows.charAt(row))]
    : undefined;
}

/**
 * The character of each distinct value, by its number: printable ones, first those that JSON and UTF-8
 * write as one byte each. Quotation mark and backslash would take two.
 */
const rowCharacters = [...codesBetween(0x20, 0x7e), ...codesBetween(0xae, 0x24f)]
  .map((code) => String.fromCharCode(code))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');

function codesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
