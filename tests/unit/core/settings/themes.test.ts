import { expect, test } from 'vitest';
import { readTheme } from '../../../../core/settings/themes.ts';

test.each([
  [{ theme: 'dark', version: 4 }, 'dark'],
  [{ theme: 'light' }, 'light'],
  [{ theme: 'pink' }, 'system'],
  [{ theme: 3 }, 'system'],
  [{}, 'system'],
  [undefined, 'system'],
  [null, 'system'],
  ['dark', 'system'],
])('the theme of stored settings %j is %s', (stored, theme) => {
  expect(readTheme(stored)).toBe(theme);
});
