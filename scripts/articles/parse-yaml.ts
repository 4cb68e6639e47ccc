import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml';
import { findDuplicateYamlKeys } from './find-duplicate-yaml-keys.ts';
import type { Fault } from './source-problem.ts';

export interface YamlChoices {
  /** What stands for the place of a fault that has none. */
  place: string;
  /** The number of the first line of the text in its file. */
  firstLine: number;
  /** Whether aliases (`*name`) and merge keys (`<<`) are allowed, a few of them. */
  hasAliases?: boolean;
}

/** Levels of nesting. A record has four. */
const maxDepth = 100;

// Records need no aliases, and nested aliases make a small file expand to a huge value
// (https://en.wikipedia.org/wiki/Billion_laughs_attack). The settings of a site use a few.
const maxAliases = 100;

/**
 * Parses YAML 1.2 in its core schema: texts, numbers, true, false and null, as JSON has them; a date
 * is a text. Returns the value, or what is wrong: all repeated keys, or else the first fault.
 */
export function parseYaml(
  text: string,
  { place, firstLine, hasAliases = false }: YamlChoices,
): { raw: unknown } | { faults: Fault[] } {
  if (isEmpty(text)) return { raw: null };
  const schema = hasAliases ? CORE_SCHEMA.withTags(mergeTag) : CORE_SCHEMA;
  try {
    return { raw: load(text, { schema, maxDepth, maxAliases: hasAliases ? maxAliases : 0 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    // For such a key the mark is at the start of the whole map.
    const hasPlace = mark !== undefined && !reason.includes(complexKeys);
    const field = hasPlace ? `line ${mark.line + firstLine}` : place;
    if (!reason.startsWith('duplicated mapping key')) {
      return { faults: [{ field, message: describeReason(reason) }] };
    }
    const lines = findDuplicateYamlKeys(text, maxDepth).map((line) => `line ${line + firstLine}`);
    return {
      faults: (lines.length === 0 ? [field] : lines).map((one) => ({
        field: one,
        message: 'Map keys must be unique',
      })),
    };
  }
}

const complexKeys = 'complex keys';

/** Has only blank lines and comments; the parser takes that for an error. */
function isEmpty(text: string): boolean {
  return !/^[ \t]*[^\s#]/m.test(text);
}

function describeReason(reason: string): string {
  if (reason.startsWith('nesting exceeded')) return 'is nested too deeply';
  if (reason.startsWith('aliases exceeded')) return 'may not use aliases (*name)';
  if (reason.includes(complexKeys)) return 'may not use a list or a map as a key';
  return `is not YAML: ${reason}`;
}
