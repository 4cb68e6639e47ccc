import type { Article } from '../../core/article/article.ts';
import type { KeyedArticle } from '../../core/build/assign-keys.ts';
import type { SimilarityWeights } from '../../core/build/similar/similarity-weights.ts';

/** The ranking without one of its signals, or records without one of their fields. */
export interface Ablation {
  name: string;
  weights?: Partial<SimilarityWeights>;
  /** Changes an article; `at` is its place among all. */
  change?: (article: Article, at: number) => Article;
}

export const ablations: Ablation[] = [
  { name: 'without words of the address', weights: { slug: 0 } },
  { name: 'without topics', weights: { topic: 0 } },
  { name: 'without neighbours', weights: { neighbours: 0 } },
  { name: 'without time', weights: { farShare: 1, undatedShare: 1 } },
  { name: 'title words counted twice', weights: { title: 2 } },
  { name: 'without limit for a site', weights: { maxPerSite: 1_000 } },
  { name: 'everything shown', weights: { minSurety: 0 } },
  { name: 'only the surest shown', weights: { minSurety: 0.1 } },
  {
    name: 'records with the day alone',
    change: (article) =>
      article.publishedDateTime === undefined
        ? article
        : { ...article, publishedDateTime: article.publishedDateTime.slice(0, 10) },
  },
  { name: 'records without excerpts', change: ({ excerpt: _dropped, ...rest }) => rest },
  {
    name: 'a fourth of the records without date',
    change: (article, at) => (at % 4 === 0 ? withoutDate(article) : article),
  },
  { name: 'records without dates', change: withoutDate },
];

export function changeArticles(articles: KeyedArticle[], { change }: Ablation): KeyedArticle[] {
  if (change === undefined) return articles;
  return articles.map((one, at) => ({ ...one, article: change(one.article, at) }));
}

function withoutDate({ publishedDateTime: _dropped, ...rest }: Article): Article {
  return rest;
}
