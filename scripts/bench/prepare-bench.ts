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
  /** A folder of real records; without it, records are generated. */
  corpora: string | undefined;
  /** A folder of saved pages; without it, the time of the gate is not measured. */
  pages: string | undefined;
}

/** Called at the start of each step. */
export type LogStep = (step: string) => void;

export interface PreparedBench {
  directories: Record<BenchRole, string>;
  /** The path of the records as one JSON Lines file. */
  recordsFile: string;
  gzipSourceBytes: number;
  /** Addresses in the indexes of both the full and the small extension. */
  smallAddresses: string[];
  /** Addresses in the index of the full extension. */
  addresses: string[];
  /** The packaged files of the index, without those of search and similar pieces. */
  indexFiles: PackagedFile[];
  searchFiles: PackagedFile[];
  similarFiles: PackagedFile[];
  /** The hosts that the extension may read, as the manifest has them. */
  hostPatterns: string[];
  builds: ChildOutcome[];
}

export interface PackagedFile {
  /** Inside the extension. */
  path: string;
  bytes: number;
}

/** The number of articles in the small index. */
const smallArticles = 1_000;

/** The path of the copy of the records inside the extension. */
export const packagedRecords = 'bench/records.jsonl';

const searchPart = /^index\/search\//;
const similarPart = /^index\/similar\//;

/** Writes the records, builds their index in each run and the extensions once, in an empty folder. */
export async function prepareBench(
  folder: string,
  { articles, browser, corpora, runs }: BenchChoices,
  logStep: LogStep,
): Promise<PreparedBench> {
  const dataOf = (role: BenchRole) => join(folder, role, 'data');
  const recordsFile = join(dataOf('full'), 'articles.jsonl');
  logStep(`writing ${articles} records`);
  const written = await writeRecords(recordsFile, articles, corpora);
  const small = join(dataOf('small'), 'articles.jsonl');
  const { addresses: smallAddresses } = await writeRecords(small, smallArticles, corpora);

  const builds: ChildOutcome[] = [];
  for (let run = 1; run <= runs; run++) {
    logStep(`building the index, ${run} of ${runs}`);
    const out = join(folder, 'index');
    builds.push(await runChild('index.ts', [dataOf('full'), '--out', out]));
  }
  logStep('building the extension');
  const build = async (role: BenchRole) => {
    const out = join(folder, role, 'out');
    await runChild('bench/build-in-child.ts', [browser, dataOf(role), out]);
    return builtExtension(browser, out);
  };
  const directories = {
    full: await build('full'),
    small: await build('small'),
    empty: join(folder, 'empty'),
    singleSite: join(folder, 'single-site'),
  };
  const { host_permissions: hostPatterns } = await readManifest(directories.full);
  const pageHost = new URL(smallAddresses[0] as string).hostname;
  await writeEmptyExtension(directories.empty, hostPatterns);
  await writeEmptyExtension(directories.singleSite, [`*://${pageHost}/*`]);
  await mkdir(join(directories.full, 'bench'), { recursive: true });
  await copyFile(recordsFile, join(directories.full, packagedRecords));
  const files = await listFiles(join(directories.full, 'index'));
  const packaged = files.map(({ path, bytes }) => ({ path: `index/${path}`, bytes }));
  return {
    directories,
    recordsFile,
    gzipSourceBytes: written.gzipBytes,
    addresses: written.addresses,
    smallAddresses,
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
