import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SourceProblem } from './source-problem.ts';

const articleEndings = ['.md', '.jsonl'];

export interface FoundFiles {
  /** Paths as the curator would name them, in the order of their names. */
  files: string[];
  problems: SourceProblem[];
}

/**
 * The article files among files and folders (all levels). A folder reached twice, through a link
 * for one, is read once, so that a loop of links ends.
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
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const status = await stat(real);
    if (status.isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        await addPath(join(path, name), false, seen, found);
      }
    } else if (articleEndings.includes(extname(path).toLowerCase())) {
      files.push(path);
    } else if (isNamed) {
      problems.push({ name: path, field: 'file', message: 'must end in .md or .jsonl' });
    }
  } catch (error) {
    problems.push({ name: path, field: 'file', message: describeFault(error) });
  }
}

function describeFault(error: unknown): string {
  switch (Reflect.get(error as object, 'code')) {
    case 'ENOENT':
      return 'is not there';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'EACCES':
      return 'may not be read';
    default:
      return `cannot be read: ${(error as Error).message}`;
  }
}
