import { parseArticle } from '../../core/article/parse-article.ts';
import {
  claimAddresses,
  type KeyedArticle,
  type NamedArticle,
} from '../../core/index/claim-addresses.ts';
import { findArticleFiles } from './find-article-files.ts';
import { readRecords } from './read-records.ts';
import type { SourceProblem } from './source-problem.ts';

export interface ReadArticles {
  /** Those that are valid and whose addresses nobody else claims, ready for buildIndex. */
  articles: KeyedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  /** How many records were left out because of problems. */
  invalid: number;
}

/**
 * Reads and checks every record in files and folders, to the end, whatever is wrong on the way.
 *
 * @param onRecord called with the number of records read so far.
 */
export async function readArticles(
  inputs: string[],
  onRecord: (count: number) => void = () => {},
): Promise<ReadArticles> {
  const { files, problems } = await findArticleFiles(inputs);
  const warnings: SourceProblem[] = [];
  const named: NamedArticle[] = [];
  let count = 0;
  for (const file of files) {
    for await (const record of readRecords(file)) {
      onRecord(++count);
      const { name } = record;
      if ('fault' in record) {
        problems.push({ name, ...record.fault });
        continue;
      }
      const parsed = parseArticle(record.raw);
      problems.push(...parsed.problems.map((problem) => ({ name, ...problem })));
      warnings.push(...parsed.warnings.map((warning) => ({ name, ...warning })));
      if (parsed.article !== undefined) named.push({ name, article: parsed.article });
    }
  }
  const claims = claimAddresses(named);
  problems.push(...claims.problems);
  return { articles: claims.articles, problems, warnings, invalid: count - claims.articles.length };
}
