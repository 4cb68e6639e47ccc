import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search/parse-query.ts';

const wordsOf = (text: string) => parseQuery(text).words.map((word) => word.text);

describe('parseQuery', () => {
  test('folds words, drops stop words and repeats, and keeps their order', () => {
    expect(wordsOf('The Zürich court and the ZURICH Court')).toEqual(['zurich', 'court']);
  });

  test('keeps stop words where there are no others', () => {
    expect(wordsOf('The Who')).toEqual(['the', 'who']);
  });

  test.each([
    ['supreme cour', true],
    ['supreme cour ', false],
    ['supreme cour!', false],
    ['"supreme" cour', true],
    ['supreme "cour"', false],
    ['supreme "cour', true],
  ])('treats the last word of %j as a prefix: %s', (text, isPrefix) => {
    expect(parseQuery(text).words.at(-1)).toMatchObject({ text: 'cour', isPrefix });
  });

  test('recognises a closed phrase, with any quotation marks', () => {
    for (const text of ['"to the Court" now', '“to the Court” now']) {
      const { phrases, words } = parseQuery(text);
      expect(phrases).toEqual([['to', 'the', 'court']]);
      expect(words).toEqual([{ text: 'court', isPrefix: false, isExact: true }]);
    }
    expect(parseQuery('"supreme court').phrases).toEqual([]);
    expect(parseQuery('"court"').phrases).toEqual([]);
  });

  test('recognises filters, with spaces inside quotation marks, and hosts in pasted addresses', () => {
    const query = parseQuery(
      'TOPIC:"AI in  Healthcare" race topic:Politik site:https://www.Example.com/news site:bbc',
    );
    expect(query.words.map(({ text }) => text)).toEqual(['race']);
    expect(query.topics).toEqual([
      { name: 'ai in healthcare', isPrefix: false },
      { name: 'politik', isPrefix: false },
    ]);
    expect(query.sites).toEqual([
      { name: 'example.com', isPrefix: false },
      { name: 'bbc', isPrefix: true },
    ]);
  });

  test('ignores empty filters', () => {
    expect(parseQuery('topic: site:"" topic:!')).toMatchObject({
      words: [],
      topics: [],
      sites: [],
    });
  });

  test('parses any text, and never returns more than 12 words and filters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const { words, topics, sites } = parseQuery(text);
        expect(words.length).toBeLessThanOrEqual(12);
        expect(topics.length + sites.length).toBeLessThanOrEqual(12);
      }),
    );
    const parts = ['"', 'topic:', 'site:', 'the', ' ', 'x', '“', '#', '@', '\n', '__proto__'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (some) => {
        parseQuery(some.join(''));
      }),
    );
  });
});
