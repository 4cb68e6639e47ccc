import MiniSearch from 'minisearch';
import type { KeyedArticle } from '../../core/build/assign-keys.ts';
import { readMoment } from '../../core/build/similar/read-moment.ts';
import { readStems } from '../../core/text/read-stems.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { Places } from './score-related.ts';

type Finder = (article: KeyedArticle) => Places;

const places = 10;

const textOf = ({ article }: KeyedArticle) => `${article.title} ${article.excerpt ?? ''}`;

/** A search library as it comes, asked with the article's own title and excerpt. */
export function openMiniSearch(articles: KeyedArticle[]): Finder {
  const search = new MiniSearch({ fields: ['text'], idField: 'key' });
  search.addAll(articles.map((one) => ({ key: one.key, text: textOf(one) })));
  return (article) =>
    search
      .search(textOf(article))
      .slice(0, places + 1)
      .filter(({ id }) => id !== article.key)
      .slice(0, places)
      .map(({ id }) => [id as CanonicalKey]);
}

const saturation = 1.2;
const lengthShare = 0.75;
const lowerBound = 1;
const decayDays = 2;
const undatedShare = 0.5;

/**
 * BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", 2011) with the usual constants,
 * over stems without stop words, less as e to the power of half the days between two pieces.
 */
export function openPlainRanking(articles: KeyedArticle[]): Finder {
  const texts = articles.map((one) => readStems(textOf(one)).map(({ stem }) => stem));
  const moments = new Map(articles.map((one) => [one.key, readMoment(one)]));
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const lists = new Map<string, [article: number, weight: number][]>();
  texts.forEach((text, article) => {
    const counts = new Map<string, number>();
    for (const stem of text) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const slowness = saturation * (1 - lengthShare + (lengthShare * text.length) / average);
    for (const [stem, count] of counts) {
      const weight = lowerBound + (count * (saturation + 1)) / (count + slowness);
      const list = lists.get(stem);
      if (list) list.push([article, weight]);
      else lists.set(stem, [[article, weight]]);
    }
  });
  return (article) => {
    const sums = new Map<number, number>();
    for (const { stem } of readStems(textOf(article))) {
      const list = lists.get(stem) ?? [];
      const rarity = Math.log((articles.length + 1) / list.length);
      for (const [other, weight] of list) {
        sums.set(other, (sums.get(other) ?? 0) + rarity * weight);
      }
    }
    const here = moments.get(article.key) as number;
    return [...sums]
      .map(([other, sum]): [CanonicalKey, number] => {
        const { key } = articles[other] as KeyedArticle;
        const days = Math.abs(here - (moments.get(key) as number));
        return [key, sum * (Number.isNaN(days) ? undatedShare : Math.exp(-days / decayDays))];
      })
      .filter(([key]) => key !== article.key)
      .sort(([, a], [, b]) => b - a)
      .slice(0, places)
      .map(([key]) => [key]);
  };
}
