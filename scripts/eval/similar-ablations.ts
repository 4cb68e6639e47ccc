import type { Article } from '../../core/article/article.ts';
import type { KeyedArticle } from '../../core/build/assign-keys.ts';
import type { SimilarityWeights } from '../../core/build/similar/similarity-weights.ts';

/** A change to the ranking, or to the records, whose effect the evaluation measures. */
export interface Ablation {
  name: string;
  weights?: Partial<SimilarityWeights>;
  /** Changes an article; `at` is its index among all. */
  change?: (article: Article, at: number) => Article;
}

export const similarAblations: Ablation[] = [
  { name: 'without words of the address', weights: { slug: 0 } },
  { name: 'without topics', weights: { topic: 0 } },
  { name: 'without neighbours', weights: { neighbourSupport: 0 } },
  { name: 'without time', weights: { minDecay: 1, undatedDecay: 1 } },
  { name: 'title words counted twice', weights: { title: 2 } },
  { name: 'without a limit for a site', weights: { maxPerSite: 1_000 } },
  { name: 'all pieces shown', weights: { minConfidence: 0 } },
  { name: 'only confident pieces shown', weights: { minConfidence: 0.1 } },
  {
    name: 'records with only a day',
    change: (article) =>
      article.publishedDateTime === undefined
        ? article
        : { ...article, publishedDateTime: article.publishedDateTime.slice(0, 10) },
  },
  { name: 'records without excerpts', change: ({ excerpt: _dropped, ...rest }) => rest },
  {
    name: 'a quarter of the records without a date',
    change: (article, at) => (at % 4 === 0 ? withoutDate(article) : article),
  },
  { name: 'records without dates', change: withoutDate },
];

/** Returns the articles as an ablation changes them. */
export function changeArticles(articles: KeyedArticle[], { change }: Ablation): KeyedArticle[] {
  if (change === undefined) return articles;
  return articles.map((one, at) => ({ ...one, article: change(one.article, at) }));
}

function withoutDate({ publishedDateTime: _dropped, ...rest }: Article): Article {
  return rest;
}
