import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../../core/settings/settings.ts';
import {
  beginReadingSettings,
  readSettings,
  updateSettings,
} from '../../../../extension/browser/settings-store.ts';

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

test('reads at once, and checks what was read once it is wanted', async () => {
  const looks = vi.fn(() => true);
  const stored = Object.defineProperty({ version: 2 }, 'pictures', {
    get: looks,
    enumerable: true,
  });
  const get = vi
    .spyOn(fakeBrowser.storage.local, 'get')
    .mockResolvedValue({ settings: stored } as never);
  const settings = beginReadingSettings();
  expect(get).toHaveBeenCalledOnce();
  await new Promise((done) => setTimeout(done));
  expect(looks).not.toHaveBeenCalled();
  expect(await settings()).toEqual({ ...defaultSettings, pictures: true });
  get.mockRestore();
});

test('leaves a failure alone that nobody asks for', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk full'));
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const settings = beginReadingSettings();
  await new Promise((done) => setTimeout(done, 10));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(await settings()).toEqual(defaultSettings);
  get.mockRestore();
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
    settings: { version: 4, pictures: true },
  });
});
