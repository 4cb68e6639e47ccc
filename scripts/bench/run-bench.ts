import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMockNetwork } from '../browser/mock-network.ts';
import { makeMessages } from './ask-from-page.ts';
import { type BenchBrowser, type BenchRole, forEachRole } from './bench-browser.ts';
import type { BenchReport } from './bench-report.ts';
import { openChromiumBench } from './chromium-bench.ts';
import { openFirefoxBench } from './firefox-bench.ts';
import { type GateFigures, gatePage, measureGate, readGateBytes } from './measure-gate.ts';
import { type ImportTimes, measureImport, waitForStore } from './measure-import.ts';
import { type LookupTimes, measureLookups } from './measure-lookups.ts';
import type { PeerFigures } from './measure-peer.ts';
import { measurePopup, type PopupTimes } from './measure-popup.ts';
import { measureSearch, type SearchTimes } from './measure-search.ts';
import { measureSimilar, type SimilarTimes } from './measure-similar.ts';
import {
  type BenchChoices,
  type PreparedBench,
  packagedRecords,
  prepareBench,
  type SayStep,
} from './prepare-bench.ts';
import { runChild } from './run-child.ts';
import { makeQueries, readRecords } from './search-queries.ts';
import { writeReport } from './write-report.ts';

/** Round trips in one run. */
const lookupsPerRun = 1_000;
const queriesPerRun = 300;
/** A page's load differs from the next by more than a gate costs. */
const gateRunsPerRun = 3;

/** Measures everything in a folder that is empty and may be filled. */
export async function runBench(
  folder: string,
  choices: BenchChoices,
  say: SayStep,
): Promise<BenchReport> {
  const prepared = await prepareBench(folder, choices, say);
  const measured = await measureInBrowser(folder, prepared, choices, say);
  const gate = await measureGateTime(prepared, choices, say);
  const foundFile = join(folder, 'found.json');
  await writeFile(foundFile, JSON.stringify(measured.search.found));
  const runPeer = async (script: string): Promise<PeerFigures> => {
    const args = [prepared.recordsFile, foundFile, String(choices.runs)];
    return JSON.parse((await runChild(script, args, ['--expose-gc'])).stdout);
  };
  say('MiniSearch');
  const miniSearch = await runPeer('bench/search-peer.ts');
  say('FlexSearch');
  const flexSearch = await runPeer('bench/flexsearch-peer.ts');
  return writeReport({
    choices,
    prepared,
    ...measured,
    gate,
    gateBytes: await readGateBytes(prepared.directories.ours),
    miniSearch,
    flexSearch,
  });
}

interface Measured {
  version: string;
  imports: ImportTimes;
  lookups: Record<BenchRole, LookupTimes>;
  search: SearchTimes;
  similar: SimilarTimes;
  popup: PopupTimes | undefined;
}

async function measureInBrowser(
  folder: string,
  {
    directories,
    indexFiles,
    searchFiles,
    similarFiles,
    recordsFile,
    known,
    knownBySmall,
  }: PreparedBench,
  { browser: name, runs }: BenchChoices,
  say: SayStep,
): Promise<Measured> {
  const net = await openMockNetwork(() => ({ body: '<!doctype html><title>A page</title>' }));
  let browser: BenchBrowser | undefined;
  try {
    say(`starting ${name}`);
    browser = await (name === 'chromium'
      ? openChromiumBench(net, directories)
      : openFirefoxBench(net, directories, join(folder, 'profiles')));
    const { extensions } = browser;
    const { ours, small } = extensions;
    const address = known[known.length >> 1] as string;
    const page = `${new URL(knownBySmall[0] as string).origin}/bench/page`;
    const tabs = await forEachRole((role) => extensions[role].openTab(page));
    await waitForStore(small);
    await waitForStore(ours);
    say('looking up');
    const messages = {
      ours: makeMessages(known, lookupsPerRun),
      small: makeMessages(knownBySmall, lookupsPerRun),
      empty: makeMessages(known, lookupsPerRun),
      bare: makeMessages(known, lookupsPerRun),
    };
    const lookups = await measureLookups(browser, tabs, messages, runs);
    say('searching');
    const titles: string[] = [];
    for await (const { title } of readRecords(recordsFile)) titles.push(title);
    const search = await measureSearch(ours, makeQueries(titles, queriesPerRun), runs);
    say('reading similar pieces');
    const similar = await measureSimilar(ours, tabs.ours, known, runs);
    say('opening the popup');
    const article = { extension: ours, tabId: await ours.openTab(address) };
    const beside = { extension: extensions.empty, tabId: article.tabId };
    const popup = await measurePopup(article, beside, runs);
    say('importing');
    // All kinds of parts are imported, so a raw write of the same bytes holds all.
    const all = [...indexFiles, ...searchFiles, ...similarFiles];
    const plan = { runs, indexFiles: all, recordsFile: packagedRecords, address };
    const imports = await measureImport(ours, tabs.ours, plan);
    return { version: browser.version, imports, lookups, search, similar, popup };
  } finally {
    await browser?.close();
    await net.close();
  }
}

async function measureGateTime(
  { directories, hostPatterns }: PreparedBench,
  { browser, pages, runs }: BenchChoices,
  say: SayStep,
): Promise<GateFigures | undefined> {
  const file = pages === undefined ? undefined : join(pages, gatePage);
  const obstacle =
    browser !== 'chromium'
      ? 'Firefox does not tell what a page costs'
      : file === undefined
        ? 'no --pages are given'
        : existsSync(file)
          ? undefined
          : `${file}: file: is not there`;
  if (file === undefined || obstacle !== undefined) {
    say(`${obstacle}; the gate's time is not measured`);
    return undefined;
  }
  say('loading a page with and without the extension');
  return measureGate(directories.ours, file, chooseMiss(hostPatterns), runs * gateRunsPerRun);
}

/** An address that the index does not know, at the page's own site where that is covered. */
function chooseMiss(hostPatterns: string[]): string {
  const hosts = hostPatterns.map((pattern) => pattern.replace(/^\*:\/\/\*\.(.*)\/\*$/, '$1'));
  const host = hosts.find((one) => one === 'theguardian.com') ?? hosts[0];
  return `https://www.${host}/bench/page`;
}
