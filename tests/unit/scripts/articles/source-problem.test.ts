import { expect, test } from 'vitest';
import { formatProblem } from '../../../../scripts/articles/source-problem.ts';

test('names file, field and fault, and writes "record" for a fault of the whole record', () => {
  const problem = { name: 'a.md', field: 'title', message: 'is missing' };
  expect(formatProblem(problem)).toBe('a.md: title: is missing');
  expect(formatProblem({ ...problem, field: '' })).toBe('a.md: record: is missing');
});

test('escapes line ends and other control characters in every part', () => {
  expect(formatProblem({ name: 'a\r\n.md', field: 'f\u001b[2J', message: 'x\u0085\u2028é' })).toBe(
    'a\\u000d\\u000a.md: f\\u001b[2J: x\\u0085\\u2028é',
  );
});
