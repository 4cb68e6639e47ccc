import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describeReadError } from './describe-read-error.ts';
import type { SourceProblem } from './source-problem.ts';

const articleEndings = ['.md', '.jsonl'];

export interface ArticleFile {
  /** As the curator would name it. */
  path: string;
  bytes: number;
}

export interface FoundFiles {
  /** In the order of their names. */
  files: ArticleFile[];
  /** Inputs that are not there or cannot be read. */
  problems: SourceProblem[];
}

/**
 * The article files among files and folders (all levels). What is reached twice, through a link for
 * one, is read once, so that a loop of links ends.
 */
export async function findArticleFiles(inputs: string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], problems: [] };
  const seen = new Set<string>();
  for (const input of inputs) await addPath(input, true, seen, found);
  return found;
}

async function addPath(
  path: string,
  isNamed: boolean,
  seen: Set<string>,
  found: FoundFiles,
): Promise<void> {
  const { files, problems } = found;
  const report = (message: string) => problems.push({ name: path, field: 'file', message });
  try {
    const status = await stat(path, { bigint: true });
    const identity = `${status.dev}:${status.ino}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    const isArticle = articleEndings.includes(extname(path).toLowerCase());
    if (status.isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        await addPath(join(path, name), false, seen, found);
      }
    } else if (!isArticle) {
      if (isNamed) report('must end in .md or .jsonl');
    } else if (status.isFile()) {
      files.push({ path, bytes: Number(status.size) });
    } else {
      // A pipe would be waited for without end.
      report('is a device or a pipe, not a file');
    }
  } catch (error) {
    report(describeReadError(error));
  }
}
