import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { AllPieces } from '../../../components/page/all-pieces.tsx';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import { enter, findOne, renderView } from '../../support/render-view.tsx';
import { makePieces, sampleScale, sampleView } from '../sample-view.ts';

/** The nearest first, which is neither the newest nor the best rated. */
const pieces = [
  { title: 'Café at the quay', publishedDateTime: '2023-05-01', quality: 40, excerpt: undefined },
  { title: 'Sums about the sea', publishedDateTime: '2024-02-01', quality: undefined },
  { title: 'A café closes', publishedDateTime: '2024-12-24', quality: 189 },
  { title: 'Undated', publishedDateTime: undefined, quality: 0, excerpt: undefined },
].map((fields, at) => ({ ...makePieces(4)[at], ...fields }) as RelatedPiece);
const [quay, sums, closes, undated] = pieces.map(({ title }) => title);

function renderAll(all = pieces): HTMLElement {
  const { article } = sampleView;
  return renderView(<AllPieces article={article} pieces={all} scale={sampleScale} />).root;
}

const type = (root: HTMLElement, words: string) => enter(findOne(root, 'input'), words);

function choose(root: HTMLElement, label: string, value: string): void {
  const select = findOne<HTMLSelectElement>(root, `select[aria-label="${label}"]`);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const readTitles = (root: HTMLElement) =>
  [...root.querySelectorAll('h3 a > [dir]')].map((title) => title.textContent);

describe('all pieces', () => {
  it('are listed in the order given, under their number', () => {
    const root = renderAll();
    expect(findOne(root, 'h2').textContent).toBe('4 linked pieces');
    expect(readTitles(root)).toEqual([quay, sums, closes, undated]);
  });

  it.each([
    ['CAF', [quay, closes]],
    ['café clos', [closes]],
    ['coast', [sums]],
    ['spring', [sums, closes]],
    [' – ', [quay, sums, closes, undated]],
  ])('are filtered by words of title, publisher and excerpt: "%s"', (words, titles) => {
    const root = renderAll();
    type(root, words);
    expect(readTitles(root)).toEqual(titles);
  });

  it('are filtered by publisher; the most frequent one is offered first', () => {
    const root = renderAll();
    const select = findOne<HTMLSelectElement>(root, '[aria-label=Publisher]');
    expect([...select.options].map(({ text }) => text)).toEqual([
      'All publishers',
      'Pilot’s Weekly',
      'Coast Today',
      'Salt',
    ]);
    choose(root, 'Publisher', 'Pilot’s Weekly');
    expect(readTitles(root)).toEqual([quay, undated]);
    choose(root, 'Publisher', '');
    expect(readTitles(root)).toHaveLength(4);
  });

  it('are filtered by year; the last one is offered first', () => {
    const root = renderAll();
    const select = findOne<HTMLSelectElement>(root, '[aria-label=Year]');
    expect([...select.options].map(({ text }) => text)).toEqual(['All years', '2024', '2023']);
    choose(root, 'Year', '2024');
    expect(readTitles(root)).toEqual([sums, closes]);
  });

  it.each([
    ['Nearest first', 'near', [quay, sums, closes, undated]],
    ['Newest first', 'newest', [closes, sums, quay, undated]],
    ['Best rated first', 'quality', [closes, quay, undated, sums]],
  ])('are ordered: %s', (words, order, titles) => {
    const root = renderAll();
    choose(root, 'Order', order);
    expect(readTitles(root)).toEqual(titles);
    const { options } = findOne<HTMLSelectElement>(root, '[aria-label=Order]');
    expect([...options].find(({ value }) => value === order)?.text).toBe(words);
  });

  it('are narrowed by all choices together, and counted', () => {
    const root = renderAll();
    type(root, 'caf');
    choose(root, 'Year', '2024');
    choose(root, 'Order', 'newest');
    expect(readTitles(root)).toEqual([closes]);
    expect(findOne(root, 'h2').textContent).toBe('1 linked piece');
    choose(root, 'Publisher', 'Coast Today');
    expect(findOne(root, 'h2').textContent).toBe('No piece matches.');
    expect(root.querySelector('.piece')).toBeNull();
    choose(root, 'Publisher', '');
    type(root, '');
    expect(readTitles(root)).toEqual([closes, sums]);
  });

  it('have fields with names, and a number that is announced when it changes', () => {
    const root = renderAll();
    const names = [...root.querySelectorAll('input, select')].map((field) =>
      field.getAttribute('aria-label'),
    );
    expect(names).toEqual(['Filter by words', 'Publisher', 'Year', 'Order']);
    const number = findOne(root, '[aria-live=polite]');
    type(root, 'sums');
    expect(findOne(root, '[aria-live=polite]')).toBe(number);
    expect(number.textContent).toBe('1 linked piece');
  });

  it('can be three hundred', () => {
    const root = renderAll(makePieces(300));
    expect(findOne(root, 'h2').textContent).toBe('300 linked pieces');
    expect(root.querySelectorAll('.piece')).toHaveLength(300);
    choose(root, 'Publisher', 'Salt');
    expect(root.querySelectorAll('.piece')).toHaveLength(100);
    type(root, 'part 299');
    expect(root.querySelectorAll('.piece')).toHaveLength(0);
    type(root, 'part 300');
    expect(readTitles(root)).toEqual(['Tides, part 300']);
  });
});
