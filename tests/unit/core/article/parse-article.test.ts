import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../core/article/parse-article.ts';

const record = {
  title: 'A title',
  webUrl: 'https://example.org/news/a.html',
  quality: 50,
  publishedDateTime: '2024-02-29T10:00:00Z',
};
const { title: _title, ...untitled } = record;
const piece = { title: 'B', webUrl: 'https://b.example/b' };

describe('parseArticle', () => {
  test('accepts a title and one address, and completes the other fields', () => {
    const { article, problems } = parseArticle({ title: 'T', originalUrl: 'http://example.org/a' });
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ webUrl: 'http://example.org/a', topics: [], related: [] });
    expect(article?.quality).toBeUndefined();
  });

  test('treats blank text, null and undefined as absent at any depth', () => {
    const { article, problems, warnings } = parseArticle({
      ...record,
      excerpt: ' ',
      quality: null,
      provider: { name: null, domain: '' },
      images: null,
      topics: [],
      related: [null, { ...piece, images: [], provider: null, heat: null }],
    });
    expect([problems, warnings]).toEqual([[], []]);
    expect(article).not.toHaveProperty('excerpt');
    expect(article).not.toHaveProperty('quality');
    expect(article?.related).toEqual([{ ...piece, images: [] }]);
  });

  test('drops the ciphertext of the record and of its linked pieces', () => {
    const related = [{ ...piece, secured: 'hidden-b' }];
    const parsed = parseArticle({ ...record, secured: 'hidden-a', related });
    expect(parsed.warnings).toEqual([]);
    expect(JSON.stringify(parsed.article)).not.toContain('hidden');
  });

  test('accepts what the system writes and a counterpoint does not need, and keeps none of it', () => {
    const unused = {
      path: '_news/a.md',
      sourceUrl: 'https://api.example/a.json',
      featuredContent: 'hidden',
      highlight: 'hidden',
      removed: true,
      tags: ['hidden'],
      locale: 'hidden',
      content: 'hidden',
      updatedDateTime: '2024-03-01',
    };
    const provider = { name: 'P', images: [{ url: 'x' }], publishers: ['hidden'], authors: [] };
    const images = [{ url: 'https://a.example/b.png', title: 'hidden', attribution: 'hidden' }];
    const one = { ...unused, provider, images };
    const parsed = parseArticle({ ...record, ...one, related: [{ ...piece, ...one }] });
    expect([parsed.problems, parsed.warnings]).toEqual([[], []]);
    expect(JSON.stringify(parsed.article)).not.toMatch(/hidden|removed|api\.example|2024-03/);
  });

  test('takes the category from the categories that the API has instead', () => {
    const categories = ['news', 'updates'];
    expect(parseArticle({ ...record, categories }).article?.category).toBe('news');
    expect(parseArticle({ ...record, categories, category: 'x' }).article?.category).toBe('x');
  });

  test('names an unknown field at any depth, and keeps the record', () => {
    const provider = { name: 'P', owner: 'X' };
    const parsed = parseArticle({
      ...record,
      qualty: 3,
      provider,
      related: [{ ...record, foo: 1 }],
    });
    expect(parsed.article).toBeDefined();
    expect(parsed.warnings.map(({ field }) => field)).toEqual([
      'qualty',
      'provider.owner',
      'related[0].foo',
    ]);
  });

  test.each([
    ['title', { title: undefined }, /^must be text, but it is missing$/],
    ['title', { title: 7 }, /^must be text, not 7$/],
    ['title', { title: '<p> </p>&nbsp;' }, /^must be text, not "<p>/],
    ['quality', { quality: -1 }, /from 0, not -1$/],
    ['quality', { quality: '18' }, /from 0, not "18"$/],
    ['quality', { quality: Number.NaN }, /from 0, not NaN$/],
    ['quality', { quality: Number.POSITIVE_INFINITY }, /from 0, not Infinity$/],
    ['webUrl', { webUrl: 'javascript:alert(1)' }, /must be an http or https address/],
    ['webUrl', { webUrl: 'example.org/a' }, /must be an http or https address/],
    ['webUrl', { webUrl: `https://example.org/${'a'.repeat(2_048)}` }, /at most 2048 characters/],
    ['webUrl', { webUrl: 'https://u:p@example.org/a' }, /^must be an address without user name/],
    ['webUrl', { webUrl: 'https://u@example.org/a' }, /^must be an address without user name/],
    [
      'ampWebUrl',
      { ampWebUrl: 'https://u:p@example.org/a' },
      /^must be an address without user name/,
    ],
    [
      'related[0].ampWebUrl',
      { related: [{ ...piece, ampWebUrl: 'https://u:p@b.example/b' }] },
      /^must be an address without user name/,
    ],
  ])('refuses a bad %s', (field, fields, message) => {
    const { article, problems } = parseArticle({ ...record, ...fields });
    expect(article).toBeUndefined();
    expect(problems).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  test.each([
    ['heat', { heat: -2 }, {}],
    ['heat', { heat: 'high' }, {}],
    ['published', { published: 'yes' }, {}],
    ['ampWebUrl', { ampWebUrl: 'ftp://example.org/a' }, {}],
    ['publishedDateTime', { publishedDateTime: '2023-02-29' }, { publishedDateTime: undefined }],
    ['publishedDateTime', { publishedDateTime: 'yesterday' }, { publishedDateTime: undefined }],
    [
      'publishedDateTime',
      { publishedDateTime: '2024-01-01T10:00:00' },
      { publishedDateTime: undefined },
    ],
    ['provider', { provider: ['Example'] }, {}],
    [
      'provider.domain',
      { provider: { name: 'P', domain: 'https://example.org' } },
      { provider: { name: 'P' } },
    ],
    ['topics', { topics: { AI: true } }, {}],
    ['topics[1]', { topics: ['AI', true, 'B'] }, { topics: ['AI', 'B'] }],
    ['images[0].url', { images: [{ url: 'data:image/png;base64,' }] }, { images: [] }],
    [
      'images[0].width',
      { images: [{ url: 'https://a.example/b', width: 0, height: 9 }] },
      { images: [{ url: 'https://a.example/b', height: 9 }] },
    ],
    ['related', { related: 'none' }, {}],
    ['related[0].webUrl', { related: [{ title: 'B' }, piece] }, { related: [piece] }],
    ['related[0].title', { related: [{ webUrl: 'https://b.example/b' }] }, { related: [] }],
    ['related[0]', { related: ['B'] }, { related: [] }],
    ['related[0].quality', { related: [{ ...piece, quality: -1 }] }, { related: [piece] }],
    ['related[0].stance', { related: [{ ...piece, stance: 'against' }] }, { related: [piece] }],
  ])('leaves out a bad %s, says so, and keeps the rest', (field, fields, left) => {
    const { article, problems, warnings } = parseArticle({ ...record, ...fields });
    expect(problems).toEqual([]);
    expect(warnings).toEqual([{ field, message: expect.stringMatching(/left out[;,] /) }]);
    expect(article).toEqual({ ...record, topics: [], related: [], ...left });
  });

  test('keeps a record whose webUrl is bad if another of its addresses is good', () => {
    const originalUrl = 'https://example.org/b';
    const { article, warnings } = parseArticle({ ...record, webUrl: 'nowhere', originalUrl });
    expect(article?.webUrl).toBe(originalUrl);
    expect(warnings).toEqual([
      { field: 'webUrl', message: expect.stringMatching(/^is left out; it must be an http/) },
    ]);
  });

  test('cuts what is longer than its bound, and says so', () => {
    const parsed = parseArticle({
      ...record,
      title: 'x'.repeat(501),
      excerpt: 'e'.repeat(30_000),
      topics: Array.from({ length: 51 }, (_, at) => `t${at}`),
      images: Array(21).fill({ url: 'https://a.example/b' }),
      related: Array(1_001).fill(piece),
    });
    const { article, problems, warnings } = parsed;
    expect(problems).toEqual([]);
    expect(article?.title).toBe(`${'x'.repeat(499)}…`);
    expect(article?.excerpt).toHaveLength(5_000);
    const lists = [article?.topics, article?.images, article?.related];
    expect(lists.map((list) => list?.length)).toEqual([50, 20, 1_000]);
    expect(warnings.map(({ field }) => field).sort()).toEqual([
      'excerpt',
      'images',
      'related',
      'title',
      'topics',
    ]);
    for (const { message } of warnings) expect(message).toMatch(/^is cut; /);
  });

  test('cuts no character in half', () => {
    const { article } = parseArticle({ ...record, title: `${'x'.repeat(498)}😀😀` });
    expect(article?.title).toBe(`${'x'.repeat(498)}…`);
  });

  test('has no top for quality, and no lower one for linked pieces', () => {
    const related = [{ ...piece, quality: 1_890.5 }];
    const { article } = parseArticle({ ...record, quality: 189, related });
    expect(article).toMatchObject({ quality: 189, related: [{ quality: 1_890.5 }] });
  });

  test('reads numbers, a single name, and single items where texts and lists are meant', () => {
    const { article, problems, warnings } = parseArticle({
      ...record,
      provider: 'Paper',
      topics: 2_020,
      related: [{ ...piece, provider: { name: 360 }, images: 'https://b.example/b.png' }],
    });
    expect([problems, warnings.map(({ field }) => field)]).toEqual([[], ['topics']]);
    expect(article).toMatchObject({
      provider: { name: 'Paper' },
      related: [{ provider: { name: '360' }, images: [{ url: 'https://b.example/b.png' }] }],
    });
    expect(parseArticle({ ...record, topics: 'AI' }).article?.topics).toEqual(['AI']);
    expect(parseArticle({ ...record, topics: [2_020] }).article?.topics).toEqual(['2020']);
  });

  test('decodes entities and takes off markup in every text', () => {
    const { article } = parseArticle({
      ...record,
      title: 'AT&amp;amp;T &#8217;n&#x2019; <b>R&amp;D</b>',
      excerpt: '<p>One.</p>\r\n<p>Two&nbsp;&nbsp;three\u00a0</p><br/><img src="x">(<MSFT.O>)',
      provider: { name: 'Johnson &amp; Johnson' },
      topics: ['R&amp;D', 'R&D'],
      related: [{ ...piece, title: 'Q&amp;A' }],
    });
    expect(article).toMatchObject({
      title: 'AT&T ’n’ R&D',
      excerpt: 'One. Two three (<MSFT.O>)',
      provider: { name: 'Johnson & Johnson' },
      topics: ['R&D'],
      related: [{ title: 'Q&A' }],
    });
  });

  test('mends blanks and escaped ampersands in addresses', () => {
    const { article, problems, warnings } = parseArticle({
      title: 'T',
      webUrl: ' https://example.org/PR Newswire/a%zz?x=1&#038;y=2&amp;z=3 ',
      images: [{ url: 'https://example.org/a b.png ' }],
    });
    expect([problems, warnings]).toEqual([[], []]);
    expect(article?.webUrl).toBe('https://example.org/PR%20Newswire/a%zz?x=1&y=2&z=3');
    expect(article?.images).toEqual([{ url: 'https://example.org/a%20b.png' }]);
  });

  test('reports every problem of a record at once', () => {
    const { problems } = parseArticle({ quality: -1, webUrl: 'x', ampWebUrl: 'y', topics: [''] });
    const fields = problems.map(({ field }) => field);
    expect(fields.sort()).toEqual(['ampWebUrl', 'quality', 'title', 'webUrl']);
  });

  test('reports a record without any address', () => {
    expect(parseArticle({ title: 'T' }).problems).toEqual([
      { field: 'webUrl', message: expect.stringMatching(/^is missing/) },
    ]);
  });

  test.each([[null], ['text'], [3], [[record]]])('refuses %j as a record', (raw) => {
    expect(parseArticle(raw).problems).toEqual([
      { field: '', message: expect.stringMatching(/^must be a record with named fields/) },
    ]);
  });

  test('reads a record with 100,000 levels of nesting', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(parseArticle({ ...record, deep }).warnings.map(({ field }) => field)).toEqual(['deep']);
  });

  test.each(['title', 'topics', 'related', 'images', 'provider', 'excerpt', 'webUrl', 'unknown'])(
    'reports the field %s where it has 200,000 levels of nesting',
    (field) => {
      let deep: unknown = [];
      for (let level = 0; level < 200_000; level++) deep = [deep];
      const { problems, warnings } = parseArticle({ ...untitled, title: 'T', [field]: deep });
      const faults = [...problems, ...warnings];
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault.field).toContain(field);
    },
  );

  test('takes a hostile title in time', () => {
    const titles = ['<script>', '<!--', '&amp;', '<b ', '&', '<'].map((part) =>
      part.repeat(100_000),
    );
    const startMs = performance.now();
    for (const title of titles) parseArticle({ ...record, title });
    expect(performance.now() - startMs).toBeLessThan(1_000);
  });

  test.each([
    ['2024-02-29 10:00:00 +0200', '2024-02-29T10:00:00+02:00'],
    ['2024-02-29T10:00:00-0730', '2024-02-29T10:00:00-07:30'],
    [' 2024-02-29 10:00:00 UTC', '2024-02-29T10:00:00Z'],
    ['2024-02-29T10:00:00.123 -07:00', '2024-02-29T10:00:00.123-07:00'],
  ])('reads the date %j', (written, publishedDateTime) => {
    const { article, warnings } = parseArticle({ ...record, publishedDateTime: written });
    expect([article?.publishedDateTime, warnings]).toEqual([publishedDateTime, []]);
  });

  test('accepts dates with and without a time', () => {
    for (const publishedDateTime of ['2024-02-29', '2024-02-29T10:00:00.5+02:00']) {
      const { article, warnings } = parseArticle({ ...record, publishedDateTime });
      expect([article?.publishedDateTime, warnings]).toEqual([publishedDateTime, []]);
    }
  });
});
