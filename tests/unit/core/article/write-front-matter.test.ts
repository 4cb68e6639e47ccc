import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../core/article/parse-article.ts';
import { writeFrontMatter } from '../../../../core/article/write-front-matter.ts';

const readBack = (written: string) => {
  const yaml = /^---\n([\s\S]*)\n---$/.exec(written)?.[1];
  return load(yaml ?? '') as Record<string, string>;
};

describe('writeFrontMatter', () => {
  test('holds title and description of the page, and its address without tracking', () => {
    const written = writeFrontMatter('https://m.example.org/a-garden?fbclid=x#top', {
      title: 'A "garden": yes',
      description: 'It\ngrows.',
    });
    expect(readBack(written)).toEqual({
      title: 'A "garden": yes',
      excerpt: 'It\ngrows.',
      webUrl: 'https://m.example.org/a-garden',
      originalUrl: 'https://m.example.org/a-garden',
      type: 'article',
      provider: { domain: 'example.org' },
    });
  });

  test('gives valid YAML for any title and description', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (title, description) => {
          const record = readBack(
            writeFrontMatter('https://example.org/a', { title, description }),
          );
          expect(record.title).toBe(title.toWellFormed());
          expect(record.excerpt ?? '').toBe(description.toWellFormed());
        },
      ),
    );
    const record = readBack(writeFrontMatter('https://example.org/a', { title: '---\n# "' }));
    expect(parseArticle(record)).toMatchObject({ article: { title: '--- # "' } });
  });

  test('accepts an address without a scheme, and throws for other text', () => {
    expect(readBack(writeFrontMatter('example.org/a')).webUrl).toBe('https://example.org/a');
    expect(() => writeFrontMatter('some words')).toThrow('is no http or https address');
  });
});
