import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../core/article/article.ts';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { findPage } from '../../../../core/index/find-page.ts';
import { readSimilar } from '../../../../core/index/read-similar.ts';
import {
  decodeSimilar,
  encodeSimilar,
  type StoredSimilar,
  similarPartOf,
} from '../../../../core/index/similar-part.ts';
import { canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { keyArticles, makeArticle, makePiece } from '../../../support/make-article.ts';

const excerpts = [
  'Senate passes budget after long night',
  'Storm leaves thousands without power',
  'Central bank holds interest rates',
  'Farmers protest against fuel prices',
  'Court hears appeal in murder case',
];

/** Other articles, so that the words under test are rare. */
const background = excerpts.map((title, at) => makeArticle(900 + at, { title, related: [] }));

const at = (site: string, title: string, fields: Partial<Article> = {}): Article =>
  makeArticle(0, {
    title,
    webUrl: `https://${site}.example/news/${site}.html`,
    provider: { name: site, domain: `${site}.example` },
    related: [],
    ...fields,
  });

const alpha = at('alpha', 'Macron calls for ceasefire on visit to Kyiv');
const beta = at('beta', 'In Kyiv, Macron urges an early ceasefire', { topics: ['War'] });
const wire = 'Ukraine truce talks stall as Macron visits Kyiv for ceasefire';
const wires = [at('wire1', wire, { quality: 70 }), at('wire2', wire)];

async function similarTo(address: string, articles: Article[], similarCount?: number) {
  const index = openBuiltIndex(
    await buildIndex(
      keyArticles(...articles, ...background),
      similarCount === undefined ? {} : { similarCount },
    ),
  );
  const key = canonicalUrl(address);
  if (key === undefined) throw new Error(address);
  const match = await findPage(index, { address, declared: [] });
  return { pieces: await readSimilar(index, key), match, index };
}

describe('readSimilar', () => {
  test('returns whole pieces with their shared words and other addresses', async () => {
    const { pieces, match } = await similarTo(alpha.webUrl, [alpha, beta, ...wires]);
    const { related: _none, ...fields } = beta;
    expect(pieces).toContainEqual({
      ...fields,
      relation: 'similar',
      why: { kind: 'story', words: expect.arrayContaining(['Macron', 'Kyiv', 'ceasefire']) },
    });
    expect(pieces).toContainEqual(
      expect.objectContaining({
        webUrl: wires[0]?.webUrl,
        alsoAt: [wires[1]?.webUrl],
      }),
    );
    expect(pieces).toHaveLength(2);
    expect(match?.entry.similar).toBe(2);
  });

  test('leaves out linked pieces and backlinks, with their copies', async () => {
    const { webUrl, title } = wires[1] as Article;
    const linking = { ...alpha, related: [makePiece(1, { webUrl, title })] };
    const ofAlpha = await similarTo(alpha.webUrl, [linking, beta, ...wires]);
    expect(ofAlpha.pieces.map((piece) => piece.webUrl)).toEqual([beta.webUrl]);
    const ofWire = await similarTo(webUrl, [linking, beta, ...wires]);
    expect(ofWire.match?.entry.linked).toMatchObject([{ relation: 'backlink' }]);
    expect(ofWire.pieces.map((piece) => piece.webUrl)).not.toContain(alpha.webUrl);
  });

  test('finds pieces that are similar to a linked piece', async () => {
    const piece = makePiece(7, { title: 'Macron in Kyiv: no ceasefire before winter' });
    const linking = makeArticle(1, { title: 'Weather will be fine', related: [piece] });
    const { pieces } = await similarTo(piece.webUrl, [linking, alpha, beta]);
    expect(pieces.map(({ webUrl }) => webUrl).sort()).toEqual([alpha.webUrl, beta.webUrl]);
  });

  test('returns as many pieces as the build was asked for, and none for 0', async () => {
    const one = await similarTo(alpha.webUrl, [alpha, beta, ...wires], 1);
    expect(one.pieces).toHaveLength(1);
    const none = await similarTo(alpha.webUrl, [alpha, beta, ...wires], 0);
    expect(none.pieces).toEqual([]);
    expect(none.match?.entry).not.toHaveProperty('similar');
    expect(none.index.similarCount).toBe(0);
  });

  test('returns nothing for a page that is not in the index', async () => {
    const { pieces } = await similarTo('https://nowhere.example/news/1.html', [alpha, beta]);
    expect(pieces).toEqual([]);
  });
});

describe('parts of similar pieces', () => {
  const place = fc.record({ bucketId: fc.nat(100_000), row: fc.nat(1_000) });
  const piece: fc.Arbitrary<StoredSimilar> = fc.record({
    place,
    alsoAt: fc.array(place, { maxLength: 3 }),
    kind: fc.constantFrom('story', 'topic'),
    words: fc.array(fc.nat(2_000), { maxLength: 3 }),
  });
  const buckets = fc.array(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 5 }), {
    maxLength: 9,
  });

  test('are decoded to what was encoded, and throw for rows that do not exist', () => {
    fc.assert(
      fc.property(buckets, (all) => {
        const parts = encodeSimilar(all);
        for (const [bucketId, rows] of all.entries()) {
          const part = parts[similarPartOf(bucketId)] as Uint8Array;
          rows.forEach((pieces, row) => {
            expect(decodeSimilar(part, { bucketId, row })).toEqual(pieces);
          });
          expect(() => decodeSimilar(part, { bucketId, row: rows.length })).toThrow(RangeError);
        }
      }),
    );
  });

  test('throw nothing but a RangeError for any bytes, and never hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeSimilar(bytes, { bucketId: 1, row: 2 });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
