import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files, in this order. Started late, one would run alone at the end. */
const longest = [
  'browser/kill-firefox',
  'browser/kill-chromium',
  'browser/many-tabs',
  'browser/gallery',
  'browser/bench-ended',
  'scripts/index-killed',
  'scripts/index-many-records',
  'scripts/index-bad-files',
];

/**
 * Starts the slowest files first. The others keep Vitest's order: by their duration in the last run,
 * or by size if there was none.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
