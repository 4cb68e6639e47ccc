import { expect, test } from 'vitest';
import { readPublishedDay } from '../../../../../core/build/similar/read-published-day.ts';
import { keyArticles, makeArticle } from '../../../../support/make-article.ts';

const publishedDayOf = (webUrl: string, publishedDateTime?: string) => {
  const { publishedDateTime: _own, ...undated } = makeArticle(1, { webUrl });
  const date = publishedDateTime === undefined ? {} : { publishedDateTime };
  const [article] = keyArticles({ ...undated, ...date });
  return article && readPublishedDay(article);
};

test('readPublishedDay returns the date of the record', () => {
  expect(publishedDayOf('https://a.example/2020/01/01/x', '1970-01-02T12:00:00Z')).toBe(1.5);
});

test('readPublishedDay returns the day in the address if the record has no date', () => {
  expect(publishedDayOf('https://a.example/news/1970/01/03/a-story')).toBe(2.5);
  expect(publishedDayOf('https://a.example/1970-1-3-a-story')).toBe(2.5);
});

test.each(['news/a-story', '2014/13/01/a', '19700103/a', '1970/01-03/a'])(
  'readPublishedDay finds no day in %s',
  (path) => {
    expect(publishedDayOf(`https://a.example/${path}`)).toBeNaN();
  },
);
