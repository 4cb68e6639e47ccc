import MiniSearch from 'minisearch';
import type { KeyedArticle } from '../../core/build/assign-keys.ts';
import { readPublishedDay } from '../../core/build/similar/read-published-day.ts';
import { readStems } from '../../core/text/read-stems.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { RankedKeys } from './score-similar.ts';

type RankSimilar = (article: KeyedArticle) => RankedKeys;

const limit = 10;

const textOf = ({ article }: KeyedArticle) => `${article.title} ${article.excerpt ?? ''}`;

/** Returns a ranking by MiniSearch as it comes, with the article's title and excerpt as the query. */
export function openMiniSearch(articles: KeyedArticle[]): RankSimilar {
  const search = new MiniSearch({ fields: ['text'], idField: 'key' });
  search.addAll(articles.map((one) => ({ key: one.key, text: textOf(one) })));
  return (article) =>
    search
      .search(textOf(article))
      .slice(0, limit + 1)
      .filter(({ id }) => id !== article.key)
      .slice(0, limit)
      .map(({ id }) => [id as CanonicalKey]);
}

const saturation = 1.2;
const lengthNormalisation = 0.75;
const lowerBound = 1;
const decayDays = 2;
const undatedDecay = 0.5;

/**
 * Returns a ranking by BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", 2011) with
 * the usual constants, over stems without stop words, with a score that falls by the factor e in two
 * days.
 */
export function openPlainRanking(articles: KeyedArticle[]): RankSimilar {
  const texts = articles.map((one) => readStems(textOf(one)).map(({ stem }) => stem));
  const publishedDays = new Map(articles.map((one) => [one.key, readPublishedDay(one)]));
  const meanLength = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const postings = new Map<string, [article: number, weight: number][]>();
  texts.forEach((text, article) => {
    const counts = new Map<string, number>();
    for (const stem of text) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const relativeLength = text.length / meanLength;
    const k = saturation * (1 - lengthNormalisation + lengthNormalisation * relativeLength);
    for (const [stem, count] of counts) {
      const weight = lowerBound + (count * (saturation + 1)) / (count + k);
      const list = postings.get(stem);
      if (list) list.push([article, weight]);
      else postings.set(stem, [[article, weight]]);
    }
  });
  return (article) => {
    const sums = new Map<number, number>();
    for (const { stem } of readStems(textOf(article))) {
      const list = postings.get(stem) ?? [];
      const idf = Math.log((articles.length + 1) / list.length);
      for (const [other, weight] of list) {
        sums.set(other, (sums.get(other) ?? 0) + idf * weight);
      }
    }
    const day = publishedDays.get(article.key) as number;
    return [...sums]
      .map(([other, sum]): [CanonicalKey, number] => {
        const { key } = articles[other] as KeyedArticle;
        const days = Math.abs(day - (publishedDays.get(key) as number));
        return [key, sum * (Number.isNaN(days) ? undatedDecay : Math.exp(-days / decayDays))];
      })
      .filter(([key]) => key !== article.key)
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([key]) => [key]);
  };
}
