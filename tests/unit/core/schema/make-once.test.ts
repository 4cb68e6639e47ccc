import { expect, test, vi } from 'vitest';
import { makeOnce } from '../../../../core/schema/make-once.ts';

test('makes its value when it is first asked for, and only then', () => {
  const make = vi.fn(() => ({}));
  const read = makeOnce(make);
  expect(make).not.toHaveBeenCalled();
  expect(read()).toBe(read());
  expect(make).toHaveBeenCalledOnce();
});
