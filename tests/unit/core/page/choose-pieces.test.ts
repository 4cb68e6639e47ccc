import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelatedPiece } from '../../../../core/index/index-entry.ts';
import {
  choosePieces,
  listProviders,
  listYears,
  type PieceChoice,
  pieceOrders,
} from '../../../../core/page/choose-pieces.ts';

function makePiece(title: string, fields: Partial<RelatedPiece> = {}): RelatedPiece {
  return { relation: 'linked', title, webUrl: `https://a.example/${title}`, ...fields };
}

const pieces = [
  makePiece('Café am Kai', {
    publishedDateTime: '2023-12-30T12:30:00Z',
    provider: { name: 'Salt' },
    quality: 40,
  }),
  makePiece('Élections: O’Neill won’t run', { excerpt: 'At the café, in May.' }),
  makePiece('Covid-19 in the U.S.', {
    publishedDateTime: '2024-05-01',
    provider: { domain: 'b.example' },
    quality: 0,
  }),
  makePiece('潮汐発電', {
    publishedDateTime: '2024-02-01',
    provider: { name: 'Salt' },
    quality: 189,
  }),
];
const [cafe, elections, covid, tides] = pieces.map(({ title }) => title);

const choose = (choice: Partial<PieceChoice>, all = pieces) =>
  choosePieces(all, { words: '', provider: '', year: '', order: 'near', ...choice });
const chooseTitles = (choice: Partial<PieceChoice>) => choose(choice).map(({ title }) => title);

describe('choosePieces', () => {
  test('returns all pieces in their order if nothing is chosen', () => {
    expect(choose({})).toEqual(pieces);
    expect(choose({ words: ' –, ' })).toEqual(pieces);
    expect(choose({ words: 'café' }, [])).toEqual([]);
  });

  test.each([
    ['CAFE', [cafe, elections]],
    ['cafe kai', [cafe]],
    ['kai cafe', [cafe]],
    ['cafe kaiser', []],
    ['afe', [cafe, elections]],
    ['elec', [elections]],
    ["o'ne won’t", [elections]],
    ['covid-1', [covid]],
    ['U.S.', [covid]],
    ['salt', [cafe, tides]],
    ['b.example', [covid]],
    ['may', [elections]],
    ['汐発', [tides]],
    ['発電', [tides]],
  ])('finds words and parts of words in title, provider and excerpt: %s', (words, titles) => {
    expect(chooseTitles({ words })).toEqual(titles);
  });

  test('finds pieces by provider and by year, and by all that is chosen together', () => {
    expect(chooseTitles({ provider: 'Salt' })).toEqual([cafe, tides]);
    expect(chooseTitles({ provider: 'b.example' })).toEqual([covid]);
    expect(chooseTitles({ year: '2024' })).toEqual([covid, tides]);
    expect(chooseTitles({ provider: 'Salt', year: '2024' })).toEqual([tides]);
    expect(chooseTitles({ provider: 'Salt', year: '2024', words: 'café' })).toEqual([]);
  });

  test('puts pieces without a date, or without a rating, last', () => {
    expect(chooseTitles({ order: 'newest' })).toEqual([covid, tides, cafe, elections]);
    expect(chooseTitles({ order: 'quality' })).toEqual([tides, cafe, covid, elections]);
  });

  const pieceArbitrary = fc
    .record(
      {
        title: fc.lorem({ maxCount: 4 }),
        publishedDateTime: fc.constantFrom('2022-01-01', '2023-06-01T10:00:00+02:00', 'soon'),
        quality: fc.nat(200),
        provider: fc.record({ name: fc.constantFrom('Salt', 'Pepper') }),
      },
      { requiredKeys: ['title'] },
    )
    .map(({ title, ...fields }) => makePiece(title, fields));
  const piecesArbitrary = fc.array(pieceArbitrary, { maxLength: 20 });

  test('orders pieces without losing one, keeps equal ones as they are, and changes no list', () => {
    fc.assert(
      fc.property(piecesArbitrary, fc.constantFrom(...pieceOrders), (all, order) => {
        const before = [...all];
        const chosen = choose({ order }, all);
        expect(all).toEqual(before);
        expect(new Set(chosen)).toEqual(new Set(all));
        const rank = ({ publishedDateTime = '', quality = -1 }: RelatedPiece) =>
          order === 'quality' ? quality : Date.parse(publishedDateTime) || 0;
        for (const [at, piece] of chosen.entries()) {
          const next = chosen[at + 1];
          if (next === undefined) continue;
          const isEqual = order === 'near' || rank(piece) === rank(next);
          if (isEqual) expect(all.indexOf(piece)).toBeLessThan(all.indexOf(next));
          else expect(rank(piece)).toBeGreaterThan(rank(next));
        }
      }),
    );
  });

  test('keeps a piece at each letter of its title that the reader types', () => {
    const textOf = (letters: string) =>
      fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
    const text = fc.oneof(textOf('aéßЯs1,’- '), textOf('潮汐発電、 '));
    fc.assert(
      fc.property(text, fc.nat(30), (title, length) => {
        const piece = makePiece(title);
        expect(choose({ words: title.slice(0, length) }, [piece])).toEqual([piece]);
      }),
    );
  });

  test('finds each piece by exactly one provider and one year that are listed', () => {
    fc.assert(
      fc.property(piecesArbitrary, (all) => {
        const byProvider = listProviders(all).flatMap((provider) => choose({ provider }, all));
        expect(new Set(byProvider)).toEqual(new Set(all.filter(({ provider }) => provider)));
        expect(new Set(byProvider).size).toBe(byProvider.length);
        const dated = all.filter(({ publishedDateTime = '' }) => /^\d/.test(publishedDateTime));
        const byYear = listYears(all).flatMap((year) => choose({ year }, all));
        expect(new Set(byYear)).toEqual(new Set(dated));
        expect(byYear).toHaveLength(dated.length);
      }),
    );
  });
});

test('listProviders lists the most frequent first, then by name, without repeats', () => {
  const providers = ['Salt', 'Coast', 'Bay', 'Salt', undefined, 'Bay', 'Ash'];
  const all = providers.map((name) => makePiece('A', { provider: name ? { name } : {} }));
  expect(listProviders(all)).toEqual(['Bay', 'Salt', 'Ash', 'Coast']);
});

test('listYears lists the last first, without pieces that have no date', () => {
  const dates = ['2022-01-01', undefined, '2024-05-01', 'soon', '2022-12-30T12:00:00-05:00'];
  const all = dates.map((publishedDateTime) => makePiece('A', { publishedDateTime }));
  expect(listYears(all)).toEqual(['2024', '2022']);
});
