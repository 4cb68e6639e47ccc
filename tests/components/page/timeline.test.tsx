import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/page/timeline.tsx';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import type { QualityScale } from '../../../core/index/quality-scale.ts';
import { findOne, renderView } from '../../support/render-view.tsx';
import { makePiece, makePieces, sampleScale, sampleView } from '../sample-view.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

afterAll(() => {
  vi.unstubAllEnvs();
});

const { article } = sampleView;
const earlier = makePiece({
  relation: 'backlink',
  stance: undefined,
  title: 'Before the tide',
  publishedDateTime: '2024-03-01',
  quality: undefined,
});

function renderTimeline(
  pieces: RelatedPiece[],
  own = article,
  scale: QualityScale = sampleScale,
): HTMLElement {
  return renderView(<Timeline article={own} pieces={pieces} scale={scale} />).root;
}

it('is a chronological list of date, provider, title and quality', () => {
  const root = renderTimeline([makePiece({}), earlier]);
  const heard = [...root.querySelectorAll('ol > li > :not([aria-hidden])')];
  expect(heard.map((item) => item.textContent)).toEqual([
    '1 Mar 2024 – Plain Figures – Before the tide – Quality not rated',
    '11 Mar 2024 – Harbour Gazette – Tides could power every home – Quality 18 – lower than 8 in 10 articles here – This article',
    '14 Mar 2024 – Plain Figures – No, they will not – Quality 67 – higher than 6 in 10 articles here – Counterpoint',
  ]);
});

it('places dots by date and rank, and marks article, counterpoints and unrated pieces', () => {
  const root = renderTimeline([makePiece({ quality: 189 }), earlier]);
  const items = [...root.querySelectorAll<HTMLElement>('ol > li')];
  expect(items.map(({ style }) => style.blockSize)).toEqual(['0%', '18%', '99%']);
  expect(items[0]?.style.insetInlineStart).toBe('0%');
  expect(Number.parseFloat(items[1]?.style.insetInlineStart ?? '')).toBeCloseTo(75.7, 1);
  expect(items[2]?.style.insetInlineStart).toBe('100%');
  const marks = [...root.querySelectorAll('ol .dot')];
  expect(marks.map((mark) => mark.className.split(/\s+/).slice(1).join())).toEqual([
    'unrated',
    'own,',
    'dispute,',
  ]);
});

it('places all dots on the line, and calls none better rated, if there is no scale', () => {
  const root = renderTimeline([makePiece({}), earlier], article, []);
  const items = [...root.querySelectorAll<HTMLElement>('ol > li')];
  expect(items.map(({ style }) => style.blockSize)).toEqual(['0%', '0%', '0%']);
  expect(items[2]?.textContent).toContain('Quality 67 – Counterpoint');
  expect(findOne(root, '.axis[aria-hidden]').textContent).toBe('1 Mar 202414 Mar 2024');
});

it('describes its piece in the tooltip of a dot', () => {
  const mark = renderTimeline([makePiece({}), earlier]).querySelector<HTMLElement>('ol .dispute');
  expect(mark?.title).toContain('14 Mar 2024 – Plain Figures');
});

it('has a legend of the marks that it uses, and names the first and the last day', () => {
  const root = renderTimeline([earlier, makePiece({ stance: 'reports' })]);
  expect(findOne(root, 'h2 [aria-hidden]').textContent?.trim()).toBe('This article');
  expect(findOne(root, '.axis[aria-hidden]').textContent).toBe(
    '1 Mar 2024higher = better rated14 Mar 2024',
  );
});

it('names the day once if all pieces are of one day', () => {
  const root = renderTimeline(
    ['2024-03-11T01:00:00Z', '2024-03-11T23:00:00Z'].map((publishedDateTime) =>
      makePiece({ publishedDateTime }),
    ),
  );
  expect(findOne(root, '.axis[aria-hidden]').textContent).toBe('11 Mar 2024higher = better rated');
});

it.each([
  ['there are two', [makePiece({})]],
  ['a third has no date', [makePiece({}), makePiece({ publishedDateTime: undefined })]],
  ['a third has an invalid date', [makePiece({}), makePiece({ publishedDateTime: 'soon' })]],
])('is not shown if %s', (_, pieces) => {
  expect(renderTimeline(pieces).textContent).toBe('');
});

it('leaves out an article without a date', () => {
  const undated = { ...article, publishedDateTime: undefined };
  const root = renderTimeline([makePiece({}), earlier, makePiece({})], undated);
  expect(root.querySelectorAll('ol > li')).toHaveLength(3);
  expect(root.textContent).not.toContain('This article');
});

describe('of more than twelve dates', () => {
  /** Pieces of which one appears every few days, from the day of the article. */
  const makeEvery = (days: number, count = 20) =>
    makePieces(count).map((piece, at) => ({
      ...piece,
      publishedDateTime: new Date(Date.UTC(2024, 2, 11 + days * at, 12)).toISOString(),
    }));
  const readBars = (root: HTMLElement) => [...findOne(root, 'ol.bars').children];
  const readHeard = (root: HTMLElement) =>
    [...findOne(root, 'ul').children].map((item) => item.textContent);

  it('is a plot of bars instead of dots', () => {
    expect(renderTimeline(makePieces(11)).querySelector('.bars')).toBeNull();
    const root = renderTimeline(makePieces(12));
    expect(findOne(root, 'ol').className).toContain('bars');
    expect(findOne(root, '.axis[aria-hidden]').textContent).toBe('11 Mar 20245 May 2024');
  });

  it.each([
    ['weeks', 5, 14, ['March 2024: 6 articles – This article', 'June 2024: 3 articles']],
    ['months', 30, 20, ['2024: 11 articles – This article', '2025: 10 articles']],
    ['years', 200, 11, ['2024: 3 articles – This article', '2034: 2 articles']],
  ])(
    'counts by %s, and says so to screen readers in at most twelve lines',
    (_, days, count, ends) => {
      const root = renderTimeline(makeEvery(days));
      expect(readBars(root)).toHaveLength(count);
      const heard = readHeard(root);
      expect([heard[0], heard.at(-1)]).toEqual(ends);
      expect(heard.length).toBeLessThanOrEqual(12);
    },
  );

  it('names months to screen readers, without empty ones', () => {
    const days = ['2024-03-12', '2024-03-17', '2024-04-01'];
    const pieces = makePieces(12).map((piece, at) => ({
      ...piece,
      publishedDateTime: days[at % 3],
    }));
    expect(readHeard(renderTimeline(pieces))).toEqual([
      'March 2024: 9 articles – This article',
      'April 2024: 4 articles',
    ]);
  });

  it('has bars in proportion to their numbers, and none where nothing appeared', () => {
    const pieces = ['2024-03-12', '2024-03-13', '2024-03-14', '2024-03-27'].flatMap((day) =>
      makePieces(3, { publishedDateTime: day }),
    );
    const bars = readBars(renderTimeline(pieces));
    expect(bars.map((bar) => bar.querySelector('span')?.style.blockSize)).toEqual([
      '100%',
      undefined,
      '30%',
    ]);
  });

  it('marks the bars of the article and of counterpoints, also if they are one', () => {
    const marksOf = (pieces: RelatedPiece[]) =>
      readBars(renderTimeline(pieces)).map((bar) =>
        [...bar.querySelectorAll('.dot')].map(({ className }) => className),
      );
    const week = makePieces(12, { publishedDateTime: '2024-03-13' });
    const later = makePiece({ publishedDateTime: '2024-03-20' });
    expect(marksOf([...week, later])).toEqual([['dot own'], ['dot dispute']]);
    expect(marksOf([...week, makePiece({}), later])).toEqual([
      ['dot own', 'dot dispute'],
      ['dot dispute'],
    ]);
  });

  it('hides bars from screen readers, and has a legend of their marks', () => {
    const root = renderTimeline([...makePieces(12), makePiece({})]);
    expect(findOne(root, 'ol.bars').getAttribute('aria-hidden')).toBe('true');
    expect(findOne(root, 'ul').closest('[aria-hidden]')).toBeNull();
    const legend = [...root.querySelectorAll('h2 .cues > span')].map((cue) => cue.textContent);
    expect(legend.map((words) => words?.trim())).toEqual(['This article', 'Counterpoint']);
  });
});
