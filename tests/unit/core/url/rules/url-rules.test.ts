import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { urlRules } from '../../../../../core/url/rules/url-rules.ts';

const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'url-rules.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');
const table = readFileSync(
  join(import.meta.dirname, '../../../../../docs/url-identity.md'),
  'utf8',
);

test.each(urlRules)('$name has a test and a row in docs/url-identity.md', ({ name, apply }) => {
  const isTested = tests.includes(`(${apply.name},`) || tests.includes(`'${name}'`);
  expect(isTested, apply.name).toBe(true);
  expect(table).toContain(`| ${name} |`);
});

test('every rule has a unique name', () => {
  expect(new Set(urlRules.map(({ name }) => name)).size).toBe(urlRules.length);
});
