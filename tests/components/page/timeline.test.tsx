import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/page/timeline.tsx';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import type { QualityScale } from '../../../core/index/quality-scale.ts';
import { findOne, renderView } from '../../support/render-view.tsx';
import { makePiece, sampleScale, sampleView } from '../sample-view.ts';

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
