import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find-browser.ts';
import { builtExtension } from '../steps/build-extension.ts';
import type { BenchRole } from './bench-browser.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { type ChildOutcome, runChild } from './run-child.ts';
import { listFiles, writeRecords } from './write-records.ts';

export interface BenchChoices {
  articles: number;
  browser: BrowserName;
  runs: number;
  /** Folder of real records; made ones are used without it. */
  corpora: string | undefined;
  /** Folder of saved pages; the gate's time is not measured without it. */
  pages: string | undefined;
}

export type SayStep = (step: string) => void;

export interface PreparedBench {
  directories: Record<BenchRole, string>;
  /** Of the records as one JSON Lines file. */
  recordsFile: string;
  gzipSourceBytes: number;
  /** Addresses that ours and the small one know. */
  knownBySmall: string[];
  known: string[];
  /** Packaged files of the index, as paths inside the extension, without those for searching. */
  indexFiles: PackagedFile[];
  searchFiles: PackagedFile[];
  similarFiles: PackagedFile[];
  /** The hosts that the extension may read, as the manifest has them. */
  hostPatterns: string[];
  builds: ChildOutcome[];
}

export interface PackagedFile {
  path: string;
  bytes: number;
}

/** How many articles the index has that the large one is compared with. */
const smallArticles = 1_000;

/** Where the copy of the records lies inside the extension. */
export const packagedRecords = 'bench/records.jsonl';

/** Search has its own figures. */
const searchPart = /^index\/search\//;
const similarPart = /^index\/similar\//;

/** Writes records, builds their index some times and the extensions once, all in a new folder. */
export async function prepareBench(
  folder: string,
  { articles, browser, corpora, runs }: BenchChoices,
  say: SayStep,
): Promise<PreparedBench> {
  const dataOf = (role: BenchRole) => join(folder, role, 'data');
  const recordsFile = join(dataOf('ours'), 'articles.jsonl');
  say(`writing ${articles} records`);
  const written = await writeRecords(recordsFile, articles, corpora);
  const small = join(dataOf('small'), 'articles.jsonl');
  const { addresses: knownBySmall } = await writeRecords(small, smallArticles, corpora);

  const builds: ChildOutcome[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`building the index, ${run} of ${runs}`);
    const out = join(folder, 'index');
    builds.push(await runChild('index.ts', [dataOf('ours'), '--out', out]));
  }
  say('building the extension');
  const build = async (role: BenchRole) => {
    const out = join(folder, role, 'out');
    await runChild('bench/build-one.ts', [browser, dataOf(role), out]);
    return builtExtension(browser, out);
  };
  const directories = {
    ours: await build('ours'),
    small: await build('small'),
    empty: join(folder, 'empty'),
    bare: join(folder, 'bare'),
  };
  const { host_permissions: hostPatterns } = await readManifest(directories.ours);
  const pageHost = new URL(knownBySmall[0] as string).hostname;
  await writeEmptyExtension(directories.empty, hostPatterns);
  await writeEmptyExtension(directories.bare, [`*://${pageHost}/*`]);
  await mkdir(join(directories.ours, 'bench'), { recursive: true });
  await copyFile(recordsFile, join(directories.ours, packagedRecords));
  const files = await listFiles(join(directories.ours, 'index'));
  const packaged = files.map(({ path, bytes }) => ({ path: `index/${path}`, bytes }));
  return {
    directories,
    recordsFile,
    gzipSourceBytes: written.gzipBytes,
    known: written.addresses,
    knownBySmall,
    indexFiles: packaged.filter(({ path }) => !searchPart.test(path) && !similarPart.test(path)),
    searchFiles: packaged.filter(({ path }) => searchPart.test(path)),
    similarFiles: packaged.filter(({ path }) => similarPart.test(path)),
    hostPatterns,
    builds,
  };
}

async function readManifest(directory: string): Promise<{ host_permissions: string[] }> {
  return JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
}
