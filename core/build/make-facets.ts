import type { Topic } from '../article/topic.ts';
import type { TopicParents } from '../article/topic-tree.ts';
import type { Count, IndexFacets } from '../index/index-facets.ts';
import { compareText } from '../text/compare-text.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import type { KeyedArticle } from './assign-keys.ts';
import { addAncestors, tidyTopics } from './tidy-topics.ts';

/**
 * Counts topics and sites. An article counts once for each of its topics and for each topic above them.
 *
 * @param topics of collections, whatever their parents.
 * @param parents those that count (readParents).
 */
export function makeFacets(
  articles: readonly KeyedArticle[],
  topics: readonly Topic[],
  parents: TopicParents,
): IndexFacets {
  return {
    topics: countNames(articles.flatMap(({ article }) => addAncestors(article.topics, parents))),
    sites: countNames(articles.map(({ key }) => hostOfKey(key))),
    tree: tidyTopics(topics),
  };
}

/** Counts names, the most frequent first; equally frequent names are in code unit order. */
function countNames(names: string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || compareText(a.name, b.name));
}
