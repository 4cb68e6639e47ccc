import { expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { inBothBrowsers, isOptionsWhole } from '../support/browser-suite.ts';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);

/** Every control and what it is set to, as a reader sees them. */
function readControls() {
  return [...document.querySelectorAll('input')]
    .filter(({ type }) => !['search', 'text', 'file'].includes(type))
    .map((input) => {
      const label = input.labels?.[0]?.textContent ?? '';
      return `${label}: ${input.type === 'range' ? input.value : input.checked}`;
    });
}

/** Clicks the control, or the button, that is labelled so. */
async function press(options: TestTab, label: string): Promise<void> {
  await options.evaluate((text) => {
    const labels = [...document.querySelectorAll('label, button')];
    const found = labels.find((each) =>
      [each.textContent, each.querySelector('.choice-label')?.textContent].some((one) =>
        one?.startsWith(text),
      ),
    );
    (found as HTMLElement).click();
  }, label);
}

inBothBrowsers((suite) => {
  test('every control takes effect at once, and a reload shows the same', async () => {
    const options = await suite.openOptions();
    await press(options, 'AI in Autos');
    await press(options, 'Show a number on the toolbar button');
    await press(options, 'Show a small pill');
    await press(options, 'Opens by itself');
    await press(options, 'Top left');
    await press(options, 'Show pictures');
    await press(options, 'Show similar coverage on the toolbar button');
    await press(options, 'Dark');
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({
        topicsOff: ['AI in Autos'],
        badge: false,
        pill: false,
        card: 'open',
        corner: 'topLeft',
        pictures: true,
        coverageBadge: true,
        theme: 'dark',
      });
    const before = await options.evaluate(readControls);
    expect(before.filter((control) => control.endsWith(': false'))).toHaveLength(11);
    await options.reload();
    await options.waitFor(isOptionsWhole);
    expect(await options.evaluate(readControls)).toEqual(before);
    expect(await options.pageErrors()).toEqual([]);
  });

  test('filters the topics, and switches all of them off and on', async () => {
    const options = await suite.openOptions();
    const listed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('.topic-list .choice-label')].map((each) => each.textContent),
      );
    expect(await listed()).toEqual(['AI', 'AI in Autos', 'AI in Healthcare']);
    expect(await words(options)).toContain('3 of 3 on');
    await press(options, 'Turn all off');
    await expect.poll(() => words(options)).toContain('0 of 3 on');
    await press(options, 'Turn all on');
    await expect.poll(() => words(options)).toContain('3 of 3 on');
    await options.click('#topics-search');
    await options.type('health');
    await expect.poll(listed).toEqual(['AI in Healthcare']);
    await press(options, 'Turn these off');
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({ topicsOff: ['AI in Healthcare'] });
  });

  test('loses none of many quick clicks', async () => {
    const options = await suite.openOptions();
    await options.evaluate(() => {
      for (let round = 0; round < 3; round++) {
        for (const input of document.querySelectorAll<HTMLInputElement>('.topic-list input'))
          input.click();
      }
    });
    await expect.poll(() => words(options)).toContain('0 of 3 on');
    await expect.poll(async () => (await suite.readSettings()).topicsOff?.length).toBe(3);
  });

  test('lists muted sites and articles, and shows them again', async () => {
    await suite.set({
      mutedSites: ['medicalxpress.com'],
      mutedArticles: [{ key: 'thenextweb.com/a', title: 'A muted article' }],
    });
    const options = await suite.openOptions();
    expect(await words(options)).toMatch(/medicalxpress\.com[\s\S]*A muted article/);
    for (let left = 2; left > 0; left--) {
      await options.click('.muted-list button');
      await options.waitFor(
        (count) => document.querySelectorAll('.muted-list li').length === count,
        left - 1,
      );
    }
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({ mutedSites: [], mutedArticles: [] });
    expect(await words(options)).toContain('No site is muted.');
  });

  test('shows what a change elsewhere did', async () => {
    const options = await suite.openOptions();
    await suite.set({ topicsOff: ['AI'] });
    await expect.poll(() => words(options)).toContain('2 of 3 on');
  });

  test('tells age and size of the index, and builds it anew', async () => {
    const options = await suite.openOptions();
    const shown = await words(options);
    expect(shown).toMatch(/Articles\s+1/);
    expect(shown).toContain('May 20, 2022');
    expect(shown).toMatch(/\d bytes|\d byte|[\d.]+ kB/);
    await press(options, 'Rebuild');
    await expect.poll(() => words(options)).toContain('This browser’s storage');
    expect(await options.pageErrors()).toEqual([]);
  });

  test('fits a window at 400 % zoom, in both directions of writing', async () => {
    const options = await suite.openOptions();
    // 1,280 px wide at 400 %, as WCAG 2.2 has it (1.4.10).
    await options.setViewport(320, 256);
    for (const direction of ['ltr', 'rtl']) {
      await options.evaluate((dir) => {
        document.querySelector('main')?.setAttribute('dir', dir);
        for (const each of document.querySelectorAll('details')) each.open = true;
      }, direction);
      const overflow = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await options.runAxe()).toEqual([]);
    }
  });
});
