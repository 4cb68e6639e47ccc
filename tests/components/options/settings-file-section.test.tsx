import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { SettingsFileSection } from '../../../components/options/settings-file-section.tsx';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../core/settings/settings-file.ts';
import { click, findButton, findOne, renderView } from '../../support/render-view.tsx';

const onExport = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
});

/** Renders the section with settings that follow its changes. */
function openSection(start: Partial<Settings> = {}) {
  let settings = { ...defaultSettings, ...start };
  const change = (patch: Partial<Settings>) => {
    settings = { ...settings, ...patch };
    view.update(make());
  };
  const make = () => (
    <SettingsFileSection
      settings={settings}
      onChange={change}
      onExport={onExport}
      readFile={async (file) => readSettingsFile(await file.text())}
    />
  );
  const view = renderView(make());
  return {
    root: view.root,
    change,
    settings: () => settings,
    async load(text: string) {
      const input = findOne<HTMLInputElement>(view.root, 'input[type=file]');
      Object.defineProperty(input, 'files', {
        value: [new File([text], 'a.json')],
        configurable: true,
      });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
      });
    },
  };
}

const fileOf = (patch: object) =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(defaultSettings)), ...patch });

it('shows what a file would change before applying it, and undoes the import', async () => {
  const { root, load, settings } = openSection({ topicsOff: ['AI', 'Oceans'] });
  await load(
    fileOf({ topicsOff: ['AI', 'Energy', 'Tides'], minimumQualityPercentile: 40, theme: 'dark' }),
  );
  expect([...root.querySelectorAll('.changes li')].map((item) => item.textContent)).toEqual([
    'Topics turned off: 2 added, 1 removed',
    'Hide the lowest-rated pieces: 0% → 40%',
    'Appearance: Same as the system → Dark',
  ]);
  expect(settings().minimumQualityPercentile).toBe(0);
  click(findButton(root, 'Use these settings'));
  expect(settings()).toMatchObject({ minimumQualityPercentile: 40, theme: 'dark' });
  expect(root.textContent).toContain('The settings were imported.');
  click(findButton(root, 'Undo'));
  expect(settings()).toEqual({ ...defaultSettings, topicsOff: ['AI', 'Oceans'] });
  expect(root.textContent).toContain('Your previous settings are back.');
});

it('names the fields and values that are wrong in a file, and changes nothing', async () => {
  const { root, load, settings } = openSection({ minimumQualityPercentile: 20 });
  await load(fileOf({ minimumQualityPercentile: 140, card: 'shout' }));
  const problem = findOne(root, '.problem').textContent;
  expect(problem).toContain('minimumQualityPercentile: 140 – must be a whole number from 0 to 99.');
  expect(problem).toContain('card: "shout" – must be one of "closed", "open", "off".');
  expect(() => findButton(root, 'Use these settings')).toThrow();
  expect(settings()).toEqual({ ...defaultSettings, minimumQualityPercentile: 20 });
  await load(fileOf({ minimumQualityPercentile: 14 }));
  expect(root.querySelector('.problem')).toBeNull();
});

it('says that a file would change nothing, and names the fields that it ignores', async () => {
  const { root, load } = openSection();
  await load(fileOf({ sound: true }));
  expect(root.textContent).toContain('This file would change nothing');
  expect(root.textContent).toContain('does not know it: sound');
  click(findButton(root, 'Cancel'));
  expect(root.querySelector('.changes')).toBeNull();
});

it('resets all settings, and offers to undo that until another setting changes', () => {
  const { root, change, settings } = openSection({ topicsOff: ['AI'], card: 'open' });
  click(findButton(root, 'Reset all settings'));
  expect(settings()).toEqual(defaultSettings);
  expect(findButton(root, 'Reset all settings').getAttribute('aria-disabled')).toBe('true');
  click(findButton(root, 'Undo'));
  expect(settings()).toMatchObject({ topicsOff: ['AI'], card: 'open' });
  click(findButton(root, 'Reset all settings'));
  act(() => change({ minimumQualityPercentile: 5 }));
  expect(() => findButton(root, 'Undo')).toThrow();
});

it('exports the settings on request', () => {
  click(findButton(openSection().root, 'Export settings'));
  expect(onExport).toHaveBeenCalledOnce();
});
