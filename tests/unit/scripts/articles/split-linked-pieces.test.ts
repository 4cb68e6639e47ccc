import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../../scripts/articles/check-record.ts';
import { parseFrontMatter } from '../../../../scripts/articles/parse-front-matter.ts';
import { openPiecePool } from '../../../../scripts/articles/piece-pool.ts';
import { splitLinkedPieces } from '../../../../scripts/articles/split-linked-pieces.ts';
import { markdown } from '../../../support/article-folder.ts';

const head = 'title: T\nwebUrl: https://example.org/t.html';
const one = '  - title: "A: #1"\n    webUrl: https://a.example/1.html\n    topics:\n      - X\n';
const two = '  - webUrl: https://a.example/2.html\n    title: |+\n      B\n\n      C\n\n';

/** What a record is, with its linked pieces and all that is wrong with it. */
function read(text: string, isSplit: boolean) {
  const pool = openPiecePool();
  const parsed = parseFrontMatter(text, isSplit ? pool.take : undefined);
  const checked = checkRecord({ name: 'a.md', end: 1, ...parsed }, pool);
  const pieces = pool.takeNew();
  return {
    ...checked,
    related: checked.article?.related.map((number) => pieces[number]?.piece),
    faults: checked.faultyLinks.map(({ at, number }) => [at, pieces[number]?.warnings]),
  };
}

test('splits a list of linked pieces into the YAML of each', () => {
  expect(splitLinkedPieces(`${head}\nrelated:\n${one}${two}topics:\n  - X`)).toEqual({
    rest: `${head}\nrelated:\ntopics:\n  - X`,
    pieces: [one, two],
  });
});

describe('a record that is split is read as if it were not', () => {
  const cases: Record<string, string> = {
    'at the end': `${head}\nrelated:\n${one}${two}`,
    'in the middle': `${head}\nrelated:\n${two}${one}\nquality: 7`,
    'the same piece twice': `${head}\nrelated:\n${one}${two}${one}quality: 7`,
    'nothing else': `related:\n${one}`,
    'two lists': `${head}\nrelated:\n${one}related:\n${two}`,
    'a second key in quotes': `${head}\nrelated:\n${one}"related": []`,
    'a repeated key in a piece': `${head}\nrelated:\n${one}    title: B\n${two}`,
    'an error in a piece': `${head}\nrelated:\n${one}    : [\n${two}`,
    'an error elsewhere': `${head}\nrelated:\n${one}quality: [`,
    'an alias between pieces': `${head}\nrelated:\n  - &a\n    title: A\n  - *a\n`,
    'an alias inside a piece': `${head}\nrelated:\n  - title: &a A\n    excerpt: *a\n`,
    'another indentation': `${head}\nrelated:\n      - title: A\n        webUrl: https://a.example/1\n`,
    'no indentation': `${head}\nrelated:\n- title: A\n  webUrl: https://a.example/1\nquality: 1`,
    'an item that is further left': `${head}\nrelated:\n${one} - title: B\n`,
    'an item that is further right': `${head}\nrelated:\n${one}   - title: B\n`,
    'a comment at the start of a line': `${head}\nrelated:\n${one}# c\n${two}`,
    'a comment in the list': `${head}\nrelated:\n${one}  # c\n${two}`,
    'a tab': `${head}\nrelated:\n${one}\t- title: B\n`,
    'items of other kinds': `${head}\nrelated:\n  - \n  - text\n  - - x\n  - [1]\n  - {title: B}\n`,
    'a piece in braces': `${head}\nrelated:\n  - {title: B,\n     webUrl: "https://b.example/1"}\n${one}`,
    'a list in brackets': `${head}\nrelated: [{title: B}]`,
    'a key without value before it': `title:\nrelated:\n${one}- c`,
    'a map in braces': `{title: "T\nrelated:\n${one}", webUrl: "https://example.org/t.html"}`,
    'a text in quotes': `"title: T\nrelated:\n${one}"`,
    'a value in quotes': `title: "T\nrelated:\n${one}"\nwebUrl: https://example.org/t.html`,
    'a block of text': `${head}\nexcerpt: |\n  x\n\n  related:\n    - y\n\nrelated:\n${two}`,
    'a text that a blank line ends': `${head}\nrelated:\n${one}\n\n\n${two}\n\nexcerpt: >\n\n  x\n`,
    'an anchor before it': `${head}\nexcerpt: &x\nrelated:\n${one}`,
    'several documents': `${head}\nrelated:\n${one}...\nx: 1`,
    'nothing in it': `${head}\nrelated:\nquality: 1`,
    'an odd piece': `${head}\nrelated:\n  - title: A\n    foo: 1\n${one}  - quality: -1\n`,
    'a password': `${head}\nrelated:\n${one}  - title: B\n    webUrl: https://u:p@b.example/1\n`,
  };
  test.each(Object.entries(cases))('%s', (_, yaml) => {
    expect(read(markdown(yaml), true)).toEqual(read(markdown(yaml), false));
  });
});

test('parses the YAML of a piece once', () => {
  const pool = openPiecePool();
  const text = markdown(`${head}\nrelated:\n${one}${two}${one}`);
  const [first, second] = [1, 2].map(() => parseFrontMatter(text, pool.take));
  expect(first).toEqual(second);
  const { related } = (first as { raw: { related: object[] } }).raw;
  expect(related[0]).toBe(related[2]);
  expect(pool.takeNew()).toHaveLength(2);
});
