import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';
import { runScript } from '../support/run-script.ts';

const { article, uncovered } = mockAddresses;
const articleTitle = "Artificial intelligence predicts patients' race from their medical images";
const counterpointTitle = 'No, MIT’s new AI can’t determine a person’s race from medical images';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-search-'));
  const data = join(projectRoot, 'data/articles');
  expect(await runScript('index', [data, '--out', folder])).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The titles that the command line prints. */
async function searchTitles(query: string): Promise<string[]> {
  const { stdout } = await runScript('search', ['--index', folder, query]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).title);
}

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);
const titles = (tab: TestTab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[role=option] .title')].map((title) => title.textContent),
  );
const marked = (tab: TestTab) =>
  tab.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent));

async function retype(popup: TestTab, text: string): Promise<void> {
  await popup.evaluate(() => (document.querySelector('#look-up') as HTMLInputElement).select());
  await popup.type(text);
}

inBothBrowsers((suite) => {
  /** Opens the popup; Firefox gives its field the focus when it is shown, a little later. */
  async function openPopup(): Promise<TestTab> {
    const popup = await suite.openPopup();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('look-up');
    return popup;
  }

  test('finds what the command line finds, as the reader types', async () => {
    await suite.open(uncovered);
    const popup = await openPopup();
    for (const query of [
      'race',
      'medical im',
      'MIT determine',
      '"medical images"',
      'topic:ai race',
      'site:thenextweb.com ',
      'PREDICTING',
    ]) {
      const expected = await searchTitles(query);
      expect(expected.length, query).toBeGreaterThan(0);
      await retype(popup, query);
      await expect.poll(() => titles(popup), { message: query }).toEqual(expected);
    }
    expect(await popup.pageErrors()).toEqual([]);
  });

  test('goes through the results by arrow keys, opens one by Enter, and goes back', async () => {
    await suite.open(uncovered);
    const popup = await openPopup();
    await popup.type('race');
    await expect.poll(() => titles(popup)).toContain(articleTitle);
    expect(new Set(await marked(popup))).toEqual(new Set(['race']));
    const at = (await titles(popup)).indexOf(articleTitle);
    for (let step = 0; step <= at; step++) await popup.press('ArrowDown');
    const active = () =>
      popup.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return document.querySelector(`#${id} .title`)?.textContent;
      });
    await expect.poll(active).toBe(articleTitle);
    expect(await popup.runAxe()).toEqual([]);
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    for (let step = 0; step < 5 && (await focused()) !== 'Back to results'; step++) {
      await popup.press('Tab');
    }
    await popup.press('Enter');
    await expect.poll(() => titles(popup)).toContain(articleTitle);
  });

  test('says that nothing was found, and shows the page again when the field is empty', async () => {
    await suite.open(article);
    const popup = await openPopup();
    await popup.type('zzzz');
    await expect.poll(() => words(popup)).toContain('No results for these words.');
    expect(await popup.runAxe()).toEqual([]);
    await popup.evaluate(() => (document.querySelector('#look-up') as HTMLInputElement).select());
    await popup.press('Backspace');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
  });

  test('shows what is about the same as a page that is not in the index, if anything is', async () => {
    const page = (title: string) =>
      `<!doctype html><html lang="en"><title>${title}</title><p>A page.`;
    const near = 'https://example.org/near.html';
    suite.serve(near, page('Artificial intelligence predicts race from medical images | A Paper'));
    await suite.open(near);
    const popup = await openPopup();
    expect(await words(popup)).toContain('Similar coverage:');
    expect((await titles(popup))[0]).toBe(articleTitle);
    expect(await popup.runAxe()).toEqual([]);
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
    await popup.close();
    const far = 'https://example.org/far.html';
    suite.serve(far, page('Medical images of a garden in May show roses and no race'));
    await suite.open(far);
    const nothing = await openPopup();
    expect(await words(nothing)).toContain('This address is not in the index.');
    expect(await titles(nothing)).toEqual([]);
  });

  test('leaves out what the reader has switched off, and says how much', async () => {
    await suite.set({ topicsOff: ['AI', 'AI in Autos', 'AI in Healthcare'] });
    await suite.open(uncovered);
    const popup = await openPopup();
    await popup.type('race');
    await expect.poll(() => words(popup)).toContain('2 more are hidden by your settings.');
    expect(await titles(popup)).toEqual([]);
  });

  test('answers hostile text like any other', async () => {
    await suite.open(uncovered);
    const popup = await openPopup();
    await popup.type('"topic: site: <b>race</b> ^(.*)+$ "');
    await expect.poll(() => words(popup)).toMatch(/No results for|\d results?/);
    expect(await popup.pageErrors()).toEqual([]);
  });
});
