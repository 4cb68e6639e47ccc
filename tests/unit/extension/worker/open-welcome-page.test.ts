import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWelcomeDue, welcomeVersion } from '../../../../core/welcome.ts';
import { markWelcomeSeen } from '../../../../extension/browser/seen-welcome.ts';
import { openWelcomePage } from '../../../../extension/worker/open-welcome-page.ts';

const create = vi.spyOn(fakeBrowser.tabs, 'create');

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
});

test('the first page opens at the install, once', async () => {
  await openWelcomePage('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
  await markWelcomeSeen();
  await openWelcomePage('install');
  await openWelcomePage('update');
  expect(create).toHaveBeenCalledOnce();
});

test('it opens at no update of one that had none, nor of the browser', async () => {
  await openWelcomePage('chrome_update');
  await openWelcomePage('browser_update');
  await openWelcomePage('update');
  await openWelcomePage('update');
  expect(create).not.toHaveBeenCalled();
});

test('it opens at an update after which something else leaves the machine', () => {
  expect(isWelcomeDue('update', welcomeVersion - 1)).toBe(true);
  expect(isWelcomeDue('update', welcomeVersion)).toBe(false);
  expect(isWelcomeDue('update', welcomeVersion + 1)).toBe(false);
});

test('what is stored and no number is as nothing', async () => {
  await fakeBrowser.storage.local.set({ welcomeVersion: 'yes' });
  await openWelcomePage('install');
  expect(create).toHaveBeenCalledOnce();
});
