import { expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);

async function press(options: TestTab, label: string): Promise<void> {
  await options.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((each) => each.textContent === text)?.click();
  }, label);
}

/** Saves the settings as a reader would, and gives what is in the file. */
async function exportFile(options: TestTab): Promise<string> {
  return options.evaluate(async () => {
    const saved = new Promise<Blob>((resolve) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = make;
        resolve(blob);
        return make.call(URL, blob);
      };
    });
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((each) => each.textContent === 'Export settings')?.click();
    return (await saved).text();
  });
}

async function importFile(options: TestTab, text: string): Promise<void> {
  await options.evaluate((content) => {
    const input = document.querySelector('#settings-file') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

inBothBrowsers((suite) => {
  test('settings go out to a file, come back from it, and can be taken back', async () => {
    await suite.set({
      topicsOff: ['AI'],
      minimumQualityPercentile: 40,
      mutedSites: ['medicalxpress.com'],
    });
    const options = await suite.openOptions();
    const file = await exportFile(options);
    expect(JSON.parse(file)).toMatchObject({ topicsOff: ['AI'], minimumQualityPercentile: 40 });
    await press(options, 'Reset all settings');
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({ topicsOff: [], minimumQualityPercentile: 0 });
    await press(options, 'Undo');
    await expect.poll(() => suite.readSettings()).toMatchObject({ minimumQualityPercentile: 40 });
    await press(options, 'Reset all settings');
    await expect.poll(() => suite.readSettings()).toMatchObject({ minimumQualityPercentile: 0 });
    await importFile(options, file);
    await expect.poll(() => words(options)).toContain('Hide the lowest-rated pieces: 0% → 40%');
    expect(await suite.readSettings()).toMatchObject({ minimumQualityPercentile: 0 });
    await press(options, 'Use these settings');
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({
        topicsOff: ['AI'],
        minimumQualityPercentile: 40,
        mutedSites: ['medicalxpress.com'],
      });
    expect(await options.pageErrors()).toEqual([]);
  });

  test('a bad file changes nothing, and what is wrong with it is said', async () => {
    await suite.set({ minimumQualityPercentile: 40 });
    const options = await suite.openOptions();
    const file = JSON.parse(await exportFile(options));
    await importFile(
      options,
      JSON.stringify({ ...file, minimumQualityPercentile: 140, card: 'pill' }),
    );
    await expect
      .poll(() => words(options))
      .toContain('minimumQualityPercentile: 140 – must be a whole number from 0 to 99.');
    await importFile(options, '{"kind":');
    await expect.poll(() => words(options)).toContain('it contains no valid JSON');
    expect(await suite.readSettings()).toMatchObject({ minimumQualityPercentile: 40 });
    expect(await options.runAxe()).toEqual([]);
  });

  test('tells what the topics hide, as they are switched', async () => {
    const options = await suite.openOptions();
    await expect.poll(() => words(options)).toContain('Your choice hides no articles.');
    await options.click('.topics-bar .button:last-child');
    await expect.poll(() => words(options)).toContain('Your choice hides 1 of 1 articles.');
    await options.click('.hidden-preview summary');
    expect(await words(options)).toContain("Artificial intelligence predicts patients' race");
    expect(await options.runAxe()).toEqual([]);
  });
});
