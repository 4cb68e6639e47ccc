import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMockNetwork } from '../browser/mock-network.ts';
import { type BenchBrowser, type BenchRole, forEachRole } from './bench-browser.ts';
import type { BenchReport } from './bench-report.ts';
import { openChromiumBench } from './chromium-bench.ts';
import { openFirefoxBench } from './firefox-bench.ts';
import { type GateFigures, gatePageFile, measureGate, readGateBytes } from './measure-gate.ts';
import { type ImportTimes, measureImport, waitForStore } from './measure-import.ts';
import { type LookupTimes, measureLookups } from './measure-lookups.ts';
import type { PeerFigures } from './measure-peer.ts';
import { measurePopup, type PopupTimes } from './measure-popup.ts';
import { measureSearch, type SearchTimes } from './measure-search.ts';
import { measureSimilar, type SimilarTimes } from './measure-similar.ts';
import {
  type BenchChoices,
  type LogStep,
  type PreparedBench,
  packagedRecords,
  prepareBench,
} from './prepare-bench.ts';
import { runChild } from './run-child.ts';
import { makeQueries, readRecords } from './search-queries.ts';
import { makeMessages } from './time-round-trips.ts';
import { writeReport } from './write-report.ts';

/** The number of round trips in one run. */
const lookupsPerRun = 1_000;
const queriesPerRun = 300;
/** Loads of a page differ by more than a gate costs, so there are more of them. */
const gateRunsPerRun = 3;

/**
 * Measures everything and returns the report. Throws if the extension gives a wrong answer.
 *
 * @param folder an empty folder for the files of the benchmark.
 */
export async function runBench(
  folder: string,
  choices: BenchChoices,
  logStep: LogStep,
): Promise<BenchReport> {
  const prepared = await prepareBench(folder, choices, logStep);
  const measured = await measureInBrowser(folder, prepared, choices, logStep);
  const gate = await measureGateTime(prepared, choices, logStep);
  const foundFile = join(folder, 'found.json');
  await writeFile(foundFile, JSON.stringify(measured.search.found));
  const runPeer = async (script: string): Promise<PeerFigures> => {
    const args = [prepared.recordsFile, foundFile, String(choices.runs)];
    return JSON.parse((await runChild(script, args, ['--expose-gc'])).stdout);
  };
  logStep('MiniSearch');
  const miniSearch = await runPeer('bench/minisearch-peer.ts');
  logStep('FlexSearch');
  const flexSearch = await runPeer('bench/flexsearch-peer.ts');
  return writeReport({
    choices,
    prepared,
    ...measured,
    gate,
    gateBytes: await readGateBytes(prepared.directories.full),
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
    addresses,
    smallAddresses,
  }: PreparedBench,
  { browser: name, runs }: BenchChoices,
  logStep: LogStep,
): Promise<Measured> {
  const net = await openMockNetwork(() => ({ body: '<!doctype html><title>A page</title>' }));
  let browser: BenchBrowser | undefined;
  try {
    logStep(`starting ${name}`);
    browser = await (name === 'chromium'
      ? openChromiumBench(net, directories)
      : openFirefoxBench(net, directories, join(folder, 'profiles')));
    const { extensions } = browser;
    const { full, small } = extensions;
    const address = addresses[addresses.length >> 1] as string;
    const page = `${new URL(smallAddresses[0] as string).origin}/bench/page`;
    const tabs = await forEachRole((role) => extensions[role].openTab(page));
    await waitForStore(small);
    await waitForStore(full);
    logStep('looking up');
    const messages = {
      full: makeMessages(addresses, lookupsPerRun),
      small: makeMessages(smallAddresses, lookupsPerRun),
      empty: makeMessages(addresses, lookupsPerRun),
      singleSite: makeMessages(addresses, lookupsPerRun),
    };
    const lookups = await measureLookups(browser, tabs, messages, runs);
    logStep('searching');
    const titles: string[] = [];
    for await (const { title } of readRecords(recordsFile)) titles.push(title);
    const search = await measureSearch(full, makeQueries(titles, queriesPerRun), runs);
    logStep('reading similar pieces');
    const similar = await measureSimilar(full, tabs.full, addresses, runs);
    logStep('opening the popup');
    const tabId = await full.openTab(address);
    const emptyPopup = { extension: extensions.empty, tabId };
    const popup = await measurePopup({ extension: full, tabId }, emptyPopup, runs);
    logStep('importing');
    // An import writes all kinds of parts, so the raw write that it is compared with does too.
    const allFiles = [...indexFiles, ...searchFiles, ...similarFiles];
    const plan = { runs, indexFiles: allFiles, recordsFile: packagedRecords, address };
    const imports = await measureImport(full, tabs.full, plan);
    return { version: browser.version, imports, lookups, search, similar, popup };
  } finally {
    await browser?.close();
    await net.close();
  }
}

async function measureGateTime(
  { directories, hostPatterns }: PreparedBench,
  { browser, pages, runs }: BenchChoices,
  logStep: LogStep,
): Promise<GateFigures | undefined> {
  const file = pages === undefined ? undefined : join(pages, gatePageFile);
  const obstacle =
    browser !== 'chromium'
      ? 'Firefox cannot measure the time of a page'
      : file === undefined
        ? '--pages is not given'
        : existsSync(file)
          ? undefined
          : `${file}: file: is not there`;
  if (file === undefined || obstacle !== undefined) {
    logStep(`${obstacle}; the gate's time is not measured`);
    return undefined;
  }
  logStep('loading a page with and without the extension');
  return measureGate(
    directories.full,
    file,
    chooseUnknownAddress(hostPatterns),
    runs * gateRunsPerRun,
  );
}

/** Returns an address that is not in the index, on the page's own site if that is covered. */
function chooseUnknownAddress(hostPatterns: string[]): string {
  const hosts = hostPatterns.map((pattern) => pattern.replace(/^\*:\/\/\*\.(.*)\/\*$/, '$1'));
  const host = hosts.find((one) => one === 'theguardian.com') ?? hosts[0];
  return `https://www.${host}/bench/page`;
}
