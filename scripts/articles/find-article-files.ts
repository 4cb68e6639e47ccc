import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describeReadError } from './describe-read-error.ts';
import type { SourceProblem } from './source-problem.ts';

const articleExtensions = ['.md', '.jsonl'];

export interface ArticleFile {
  /** Starts with the input as the curator wrote it. */
  path: string;
  bytes: number;
}

export interface FoundFiles {
  /** The inputs in the order given; the files of a folder sorted by name. */
  files: ArticleFile[];
  /** Inputs that do not exist or cannot be read. */
  problems: SourceProblem[];
}

/**
 * Finds the article files among files and folders, at any depth. A file or folder that is reached
 * twice, for instance through a link, is listed once; so a loop of links ends.
 */
export async function findArticleFiles(inputs: string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], problems: [] };
  const seen = new Set<string>();
  for (const input of inputs) await addPath(input, true, seen, found);
  return found;
}

async function addPath(
  path: string,
  isInput: boolean,
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
    const isArticle = articleExtensions.includes(extname(path).toLowerCase());
    if (status.isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        await addPath(join(path, name), false, seen, found);
      }
    } else if (!isArticle) {
      if (isInput) report('must end in .md or .jsonl');
    } else if (status.isFile()) {
      files.push({ path, bytes: Number(status.size) });
    } else {
      // Reading a pipe could block forever.
      report('is a device or a pipe, not a file');
    }
  } catch (error) {
    report(describeReadError(error));
  }
}
