import { expect, test } from 'vitest';
import { parseCollection } from '../../../../core/article/collection.ts';

test('reads the name of a collection and the address of its site', () => {
  const config = {
    title: 'Every &amp; Day',
    webUrl: 'https://a.example/x',
    url: 'https://b.example',
  };
  expect(parseCollection(config)).toEqual({
    collection: { name: 'Every & Day', address: 'https://a.example/x' },
    warnings: [],
  });
});

test('joins url and baseurl where there is no webUrl', () => {
  const config = { title: 'T', url: 'https://b.example', baseurl: '/azure', defaults: [] };
  expect(parseCollection(config).collection?.address).toBe('https://b.example/azure');
  expect(parseCollection({ ...config, baseurl: null }).collection?.address).toBe(
    'https://b.example',
  );
});

test('leaves out an address that is none, and says so', () => {
  expect(parseCollection({ title: 'T', url: 'nowhere' })).toEqual({
    collection: { name: 'T' },
    warnings: [
      { field: 'url', message: expect.stringMatching(/^is left out; it must be an http/) },
    ],
  });
});

test.each([[null], ['text'], [{}], [{ title: 7 }], [[{ title: 'T' }]]])(
  'finds no collection in %j',
  (raw) => {
    const { collection, warnings } = parseCollection(raw);
    expect(collection).toBeUndefined();
    expect(warnings).toMatchObject([{ field: 'title' }]);
  },
);
