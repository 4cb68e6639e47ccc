import { parseYaml } from './parse-yaml.ts';
import type { Fault } from './source-problem.ts';

const place = 'front matter';

/**
 * Parses the YAML between the two lines of --- at the top of a text. Returns its value, not yet
 * checked, or what is wrong with it.
 */
export function parseFrontMatter(text: string): { raw: unknown } | { faults: Fault[] } {
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) {
    return { faults: [{ field: place, message: 'must be at the top, between two lines of ---' }] };
  }
  // Line 1 of the file is the opening ---.
  return parseYaml(frontMatter, { place, firstLine: 2 });
}
