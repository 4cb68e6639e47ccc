import { expect, test } from 'vitest';
import { describeProblems } from '../../../../scripts/articles/describe-problems.ts';

const at = (number: number, message: string) => ({ name: `${number}.md`, field: 'f', message });

test('writes all of a kind that has three, and three of a kind that has more, with their number', () => {
  const problems = [
    ...[1, 2, 3, 4, 5].map((one) => at(one, `must be a number from 0, not "${one}: x"`)),
    ...[6, 7, 8].map((one) => at(one, `has ${one} bytes: too many`)),
    at(9, 'must be a number from 0, not NaN'),
  ];
  expect(describeProblems(problems, { ending: ' (warning)' })).toEqual([
    '1.md: f: must be a number from 0, not "1: x" (warning)',
    '2.md: f: must be a number from 0, not "2: x" (warning)',
    '3.md: f: must be a number from 0, not "3: x" (warning)',
    '6.md: f: has 6 bytes: too many (warning)',
    '7.md: f: has 7 bytes: too many (warning)',
    '8.md: f: has 8 bytes: too many (warning)',
    '3 more of 6: must be a number from n (warning)',
  ]);
});

test('keeps a rule that says what something is not in its kind', () => {
  const problems = [1, 2, 3, 4].map((one) => at(one, `looks like a list, not an article: ${one}`));
  expect(describeProblems(problems, { hint: ' (how)' }).at(-1)).toBe(
    '1 more of 4 (how): looks like a list, not an article',
  );
});

test('writes all where that is wanted', () => {
  const problems = [1, 2, 3, 4].map((one) => at(one, 'is missing'));
  expect(describeProblems(problems, { isVerbose: true })).toHaveLength(4);
});
