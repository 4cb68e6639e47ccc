import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runScript, type ScriptOutcome } from './run-script.ts';

export interface ArticleFolder {
  /** A new folder for each test; what is in it goes with it. */
  root: string;
  /** Where the articles lie. */
  input: string;
  /** Where `index` writes. */
  out: string;
  at(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  index(...args: string[]): Promise<ScriptOutcome>;
  lookUp(...addresses: string[]): Promise<ScriptOutcome>;
}

/** Gives the tests of a file a folder for articles and an index. */
export function useArticleFolder(): ArticleFolder {
  const folder: ArticleFolder = {
    root: '',
    input: '',
    out: '',
    at: (name) => join(folder.input, name),
    async write(name, content) {
      await mkdir(dirname(folder.at(name)), { recursive: true });
      await writeFile(folder.at(name), content);
    },
    index: (...args) => runScript('index', [folder.input, '--out', folder.out, ...args]),
    lookUp: (...addresses) => runScript('lookup', ['--index', folder.out, ...addresses]),
  };
  beforeEach(async () => {
    folder.root = await mkdtemp(join(tmpdir(), 'counterpoint-'));
    folder.input = join(folder.root, 'in');
    folder.out = join(folder.root, 'out');
    await mkdir(folder.input);
  });
  afterEach(() => rm(folder.root, { recursive: true, force: true }));
  return folder;
}

export function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}

/** A record as a line of JSON Lines. */
export function record(number: number, fields: object = {}): string {
  const webUrl = `https://example.org/news/${number}.html`;
  return JSON.stringify({ title: `T${number}`, webUrl, ...fields });
}

export function markdown(frontMatter: string): string {
  return `---\n${frontMatter}\n---\n`;
}
