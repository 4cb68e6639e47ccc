import { type Fields, isFields, type KnownFields } from './article-fields.ts';
import type { Warn } from './problem.ts';

/** Levels of nesting that are read. A record has four; no known field is nested deeper. */
const maxDepth = 8;

/**
 * Returns a parsed value without blank text, null and undefined, which count as absent: real records
 * are full of them.
 */
export function dropBlanks(value: unknown, depth = 0): unknown {
  // The cut bounds the recursion of every later step and of the libraries.
  if (depth > maxDepth && typeof value === 'object') return '…';
  if (Array.isArray(value)) return value.map((item) => dropBlanks(item, depth + 1));
  if (!isFields(value)) return value;
  const kept: Fields = Object.create(null);
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || isBlank(inner)) continue;
    kept[name] = dropBlanks(inner, depth + 1);
  }
  return kept;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** Warns of each field that no record has, at any depth. */
export function warnOfUnknownFields(
  value: unknown,
  known: KnownFields,
  path: string,
  warn: Warn,
): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      warnOfUnknownFields(item, known, `${path}[${at}]`, warn);
    }
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const field = path === '' ? name : `${path}.${name}`;
      const isKnown = Object.hasOwn(known, name);
      const innerKnown = isKnown ? known[name] : undefined;
      if (!isKnown) warn(field, 'is not a field of a record; it is left out');
      else if (innerKnown !== undefined && innerKnown !== true) {
        warnOfUnknownFields(inner, innerKnown, field, warn);
      }
    }
  }
}
