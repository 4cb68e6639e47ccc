import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../../core/settings/settings.ts';
import { readSettings, updateSettings } from '../../../../extension/browser/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

test('gives the defaults where nothing is stored, or nonsense', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  await fakeBrowser.storage.local.set({ settings: 'nonsense' });
  expect(await readSettings()).toEqual(defaultSettings);
});

test('gives the defaults where the browser cannot read, and never writes them over what is there', async () => {
  await updateSettings((settings) => ({ ...settings, pictures: true }));
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk full'));
  expect(await readSettings()).toEqual(defaultSettings);
  await expect(updateSettings((settings) => settings)).rejects.toThrow('disk full');
  get.mockRestore();
  expect((await readSettings()).pictures).toBe(true);
});

test('loses none of many changes made at once', async () => {
  const topics = Array.from({ length: 20 }, (_, at) => `topic ${at}`);
  await Promise.all(
    topics.map((topic) =>
      updateSettings((settings) => ({ ...settings, topicsOff: [...settings.topicsOff, topic] })),
    ),
  );
  expect((await readSettings()).topicsOff.sort()).toEqual(topics.sort());
});

test('stores the version beside the fields', async () => {
  await updateSettings((settings) => ({ ...settings, pictures: true }));
  expect(await fakeBrowser.storage.local.get()).toMatchObject({
    settings: { version: 2, pictures: true },
  });
});
