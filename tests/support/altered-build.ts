import { generateKeyPairSync } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';
import { makeArticle } from './make-article.ts';
import { runScript } from './run-script.ts';

export interface Alterations {
  /** An index directory that takes the place of the packaged one. */
  index?: string;
  /** Whose words take the place of the English ones: a browser in English then speaks it. */
  language?: string;
  /** Without background and content script: the extension's origin and nothing that runs there. */
  isInert?: boolean;
  /** Removes the native `browser` object, which Chromium has since 148: the polyfill takes over. */
  hidesNativeApi?: boolean;
  /** Builds with one key are one extension to Chromium, wherever they lie. */
  key?: string;
}

/** Copies the built extension to a directory, altered. */
export async function writeAlteredBuild(
  browser: BrowserName,
  out: string,
  { index, language, isInert, hidesNativeApi, key }: Alterations,
): Promise<string> {
  await cp(builtExtension(browser), out, { recursive: true });
  if (index !== undefined) {
    const readHead = () => readFile(join(out, 'index/index.json'), 'utf8');
    const packaged = await readHead();
    await rm(join(out, 'index'), { recursive: true });
    await cp(index, join(out, 'index'), { recursive: true });
    // The worker has the head of its index built in.
    const worker = await readFile(join(out, 'background.js'), 'utf8');
    const altered = worker.replace(packaged, await readHead());
    if (altered === worker) throw new Error('background.js: the head of the index is not in it');
    await writeFile(join(out, 'background.js'), altered);
  }
  if (language !== undefined) {
    const words = (tag: string) => join(out, '_locales', tag, 'messages.json');
    await cp(words(language), words('en'));
  }
  if (hidesNativeApi === true) await hideNativeApi(out);
  const path = join(out, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  if (isInert === true) {
    delete manifest.background;
    delete manifest.content_scripts;
  }
  if (browser === 'chromium') manifest.key = key;
  await writeFile(path, JSON.stringify(manifest));
  return out;
}

/** Deletes `browser` before any script of the worker, of the pages and of the content scripts runs. */
async function hideNativeApi(folder: string): Promise<void> {
  // Without the check, a run with the native API would pass for one with the polyfill.
  const code =
    'if (!Reflect.deleteProperty(globalThis, "browser")) throw new Error("browser is fixed");\n';
  const prepend = async (path: string, text: string, before = '') => {
    const content = await readFile(join(folder, path), 'utf8');
    if (!content.includes(before)) throw new Error(`${path}: ${before}: is not in it`);
    await writeFile(
      join(folder, path),
      content.replace(before, () => `${text}${before}`),
    );
  };
  for (const script of ['background.js', 'gate.js', 'card.js']) await prepend(script, code);
  await writeFile(join(folder, 'hide-native-api.js'), code);
  for (const page of (await readdir(folder)).filter((name) => name.endsWith('.html'))) {
    // A classic script runs before modules do.
    await prepend(
      page,
      '<script src="/hide-native-api.js"></script>\n    ',
      '<script type="module"',
    );
  }
}

/** A new key for the manifests of some builds. */
export function makeExtensionKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The article of our data, and numbered ones of which each edition has another title. */
export interface ManyArticles {
  articles: number;
  edition: number;
}

export function titleOf(number: number, edition: number): string {
  return `Article ${number}, edition ${edition}`;
}

/** Builds an index directory by the command line. Throws what it says. */
export async function writeLargeIndex(
  out: string,
  { articles, edition }: ManyArticles,
): Promise<string> {
  const lines = Array.from({ length: articles }, (_, at) => {
    // Words that no packing makes small.
    const excerpt = Array.from({ length: 40 }, (_, word) =>
      ((at * 7_919 + word * 104_729) % 65_521).toString(36),
    );
    const title = titleOf(at, edition);
    return JSON.stringify(makeArticle(at, { title, excerpt: excerpt.join(' '), related: [] }));
  });
  const source = `${out}.jsonl`;
  await writeFile(source, lines.join('\n'));
  const data = join(projectRoot, 'data/articles');
  // What is similar among numbered articles is nothing that a test looks at, and takes half a minute.
  const given = [data, source, '--out', out, '--related', '0'];
  const { code, stderr } = await runScript('index', given);
  if (code !== 0) throw new Error(stderr);
  await rm(source);
  return out;
}
