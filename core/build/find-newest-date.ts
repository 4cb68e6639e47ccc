import type { Article } from '../article/article.ts';
import { readPublishedMs } from '../article/read-published-ms.ts';

/** Returns the date of the newest article, as its record has it. */
export function findNewestDate(articles: readonly Article[]): string | undefined {
  let newest: Article | undefined;
  for (const article of articles) {
    if (newest === undefined || readPublishedMs(article) > readPublishedMs(newest)) {
      newest = article;
    }
  }
  return newest?.publishedDateTime;
}
