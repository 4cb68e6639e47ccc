import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../core/article/parse-article.ts';

const record = {
  title: 'A title',
  webUrl: 'https://example.org/news/a.html',
  quality: 50,
  publishedDateTime: '2024-02-29T10:00:00Z',
};

describe('parseArticle', () => {
  test('accepts a title and one address, and completes the other fields', () => {
    const { article, problems } = parseArticle({ title: 'T', originalUrl: 'http://example.org/a' });
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ webUrl: 'http://example.org/a', topics: [], related: [] });
    expect(article?.quality).toBeUndefined();
  });

  test('treats blank text, null and undefined as absent', () => {
    const { article, problems } = parseArticle({ ...record, excerpt: ' ', quality: null });
    expect(problems).toEqual([]);
    expect(article).not.toHaveProperty('excerpt');
    expect(article).not.toHaveProperty('quality');
  });

  test('drops the ciphertext of the record and of its linked pieces', () => {
    const related = [{ title: 'B', webUrl: 'https://b.example/b', secured: 'hidden-b' }];
    const parsed = parseArticle({ ...record, secured: 'hidden-a', related });
    expect(parsed.warnings).toEqual([]);
    expect(JSON.stringify(parsed.article)).not.toContain('hidden');
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
    ['title', { title: undefined }, /^must be text .* but it is missing$/],
    ['title', { title: 'x'.repeat(501) }, /^must be text of 1 to 500 characters, not "x+…$/],
    ['quality', { quality: 101 }, /from 0 to 100, not 101$/],
    ['quality', { quality: '18' }, /from 0 to 100, not "18"$/],
    ['quality', { quality: Number.NaN }, /from 0 to 100/],
    ['heat', { heat: -2 }, /-1 where unknown, not -2$/],
    ['published', { published: 'yes' }, /must be true or false, not "yes"$/],
    ['webUrl', { webUrl: 'javascript:alert(1)' }, /must be an http or https address/],
    ['webUrl', { webUrl: 'example.org/a' }, /must be an http or https address/],
    ['webUrl', { webUrl: `https://example.org/${'a'.repeat(2_048)}` }, /at most 2048 characters/],
    ['webUrl', { webUrl: 'https://u:p@example.org/a' }, /^must be an address without user name/],
    ['webUrl', { webUrl: 'https://u@example.org/a' }, /^must be an address without user name/],
    ['ampWebUrl', { ampWebUrl: 'ftp://example.org/a' }, /must be an http or https address/],
    ['publishedDateTime', { publishedDateTime: '2023-02-29' }, /must be a date/],
    ['publishedDateTime', { publishedDateTime: 'yesterday' }, /must be a date/],
    ['publishedDateTime', { publishedDateTime: '2024-01-01T10:00:00' }, /must be a date/],
    ['provider', { provider: 'Example' }, /must have the fields name and domain/],
    ['provider.domain', { provider: { domain: 'https://example.org' } }, /must be a domain/],
    ['topics', { topics: 'AI' }, /must be a list of at most 50/],
    [
      'topics',
      { topics: Array.from({ length: 51 }, (_, at) => `t${at}`) },
      /must be a list of at most 50/,
    ],
    ['topics[1]', { topics: ['AI', 7] }, /must be text of 1 to 100 characters, not 7/],
    ['images[0].url', { images: [{ url: 'data:image/png;base64,' }] }, /must be an http or https/],
    [
      'images[0].width',
      { images: [{ url: 'https://a.example/b', width: 0 }] },
      /whole number from 1/,
    ],
    ['images', { images: Array(21).fill({ url: 'https://a.example/b' }) }, /at most 20/],
    ['related', { related: Array(101).fill(record) }, /at most 100/],
    ['related[0].webUrl', { related: [{ title: 'B' }] }, /is missing/],
    [
      'related[0].stance',
      { related: [{ title: 'B', webUrl: 'https://b.example/b', stance: 'against' }] },
      /must be one of disputes, supports, reports, not "against"/,
    ],
    ['related[0].title', { related: [{ webUrl: 'https://b.example/b' }] }, /but it is missing/],
  ])('refuses a bad %s', (field, fields, message) => {
    const { article, problems } = parseArticle({ ...record, ...fields });
    expect(article).toBeUndefined();
    expect(problems).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  test('reports every problem of a record at once', () => {
    const { problems } = parseArticle({ quality: -1, webUrl: 'x', topics: [''], related: [{}] });
    const fields = problems.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['title', 'quality', 'webUrl', 'related[0].title']),
    );
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

  test.each(['title', 'topics', 'related', 'images', 'provider'])(
    'reports the field %s where it has 200,000 levels of nesting',
    (field) => {
      let deep: unknown = [];
      for (let level = 0; level < 200_000; level++) deep = [deep];
      const { problems } = parseArticle({ ...record, [field]: deep });
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem.field).toContain(field);
    },
  );

  test('accepts dates with and without a time', () => {
    for (const publishedDateTime of ['2024-02-29', '2024-02-29T10:00:00.5+02:00']) {
      expect(parseArticle({ ...record, publishedDateTime }).problems).toEqual([]);
    }
  });
});
