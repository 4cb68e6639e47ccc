import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command-line/run-command.ts';
import { projectRoot } from '../command-line/run-program.ts';

const folder = 'tests/browser';
const ending = '.test.ts';

/**
 * Returns the test files in tests/browser whose names contain one of the words, as paths from the
 * root; all files if there are no words. Throws a UsageError if a word is in no name.
 */
export async function findBrowserSuites(words: string[]): Promise<string[]> {
  const files = (await readdir(join(projectRoot, folder))).filter((file) => file.endsWith(ending));
  const names = files.map((file) => file.slice(0, -ending.length)).sort();
  const unknown = words.filter((word) => !names.some((name) => name.includes(word)));
  if (unknown.length > 0) {
    throw new UsageError(
      `${unknown.join(', ')}: no suite in ${folder} has this in its name. The suites are: ${names.join(', ')}`,
    );
  }
  return names
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .map((name) => `${folder}/${name}${ending}`);
}
