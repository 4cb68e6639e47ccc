import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFirstPageDue, privacyVersion } from '../../../../core/welcome.ts';
import { noteFirstPageSeen, openFirstPage } from '../../../../extension/browser/welcome-page.ts';

const create = vi.spyOn(fakeBrowser.tabs, 'create');

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
});

test('the first page opens at the install, once', async () => {
  await openFirstPage('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
  await noteFirstPageSeen();
  await openFirstPage('install');
  await openFirstPage('update');
  expect(create).toHaveBeenCalledOnce();
});

test('it opens at no update of one that had none, nor of the browser', async () => {
  await openFirstPage('chrome_update');
  await openFirstPage('browser_update');
  await openFirstPage('update');
  await openFirstPage('update');
  expect(create).not.toHaveBeenCalled();
});

test('it opens at an update after which something else leaves the machine', () => {
  expect(isFirstPageDue('update', privacyVersion - 1)).toBe(true);
  expect(isFirstPageDue('update', privacyVersion)).toBe(false);
  expect(isFirstPageDue('update', privacyVersion + 1)).toBe(false);
});

test('what is stored and no number is as nothing', async () => {
  await fakeBrowser.storage.local.set({ privacyVersion: 'yes' });
  await openFirstPage('install');
  expect(create).toHaveBeenCalledOnce();
});
