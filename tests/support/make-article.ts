import type { Article, Piece } from '../../core/article/article.ts';
import { assignKeys, type KeyedArticle } from '../../core/build/assign-keys.ts';

/** A linked piece as parseArticle gives it; its number tells it from others. */
export function makePiece(number: number, fields: Partial<Piece> = {}): Piece {
  return {
    title: `Piece ${number}`,
    webUrl: `https://pieces.example/news/piece-${number}.html`,
    publishedDateTime: '2024-03-04T05:06:07Z',
    provider: { name: 'Pieces', domain: 'pieces.example' },
    quality: 60,
    ...fields,
  };
}

/** An article as parseArticle gives it; its number tells it from others. */
export function makeArticle(number: number, fields: Partial<Article> = {}): Article {
  return {
    title: `Article ${number}`,
    webUrl: `https://articles.example/news/article-${number}.html`,
    publishedDateTime: '2024-03-01T00:00:00Z',
    provider: { name: 'Articles', domain: 'articles.example' },
    quality: 20,
    topics: ['Health'],
    related: [makePiece(number)],
    ...fields,
  };
}

/** The same with their keys; throws where two claim one address. */
export function keyArticles(...articles: Article[]): KeyedArticle[] {
  const named = articles.map((article, at) => ({ name: `article ${at}`, article }));
  const claims = assignKeys(named);
  if (claims.problems.length > 0) throw new Error(JSON.stringify(claims.problems));
  return claims.articles;
}
