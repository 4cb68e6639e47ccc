import type { BenchRole } from './bench-browser.ts';
import { type BenchReport, openNoiseLog } from './bench-report.ts';
import type { GateFigures } from './measure-gate.ts';
import type { ImportTimes } from './measure-import.ts';
import type { LookupTimes } from './measure-lookups.ts';
import type { PeerFigures } from './measure-peer.ts';
import type { PopupTimes } from './measure-popup.ts';
import type { SearchTimes } from './measure-search.ts';
import type { SimilarTimes } from './measure-similar.ts';
import type { BenchChoices, PackagedFile, PreparedBench } from './prepare-bench.ts';
import { medianOf, roundTo3, summarise } from './statistics.ts';

export interface BenchTimes {
  choices: BenchChoices;
  version: string;
  prepared: PreparedBench;
  imports: ImportTimes;
  lookups: Record<BenchRole, LookupTimes>;
  gate: GateFigures | undefined;
  gateBytes: number;
  search: SearchTimes;
  similar: SimilarTimes;
  popup: PopupTimes | undefined;
  miniSearch: PeerFigures;
  flexSearch: PeerFigures;
}

/** Returns the report: the medians of what was measured, and their noise. */
export function writeReport(times: BenchTimes): BenchReport {
  const {
    choices,
    version,
    prepared,
    imports,
    lookups,
    gate,
    gateBytes,
    search,
    similar,
    popup,
    miniSearch,
    flexSearch,
  } = times;
  const { noise, keep } = openNoiseLog();
  const take = (path: string, values: number[]) => keep(path, summarise(values));
  const { full, small, empty, singleSite } = lookups;
  const emptyHeapMB = empty.heapMB.length === 0 ? 0 : medianOf(empty.heapMB);
  const heapMB = full.heapMB.map((value) => value - emptyHeapMB);
  const searchHeapMB = search.heapMB.map((value) => value - emptyHeapMB);
  const seconds = prepared.builds.map((build) => build.seconds);
  const peaks = prepared.builds.map((build) => build.peakMB);
  return {
    articles: choices.articles,
    browser: `${choices.browser} ${version}`,
    records: choices.corpora === undefined ? 'made' : 'corpora',
    import: {
      bucketsMs: take('import.bucketsMs', imports.bucketsMs),
      recordsMs: take('import.recordsMs', imports.recordsMs),
      rawMs: take('import.rawMs', imports.rawMs),
      firstAnswerDuringMs: take('import.firstAnswerDuringMs', imports.firstAnswerDuringMs),
    },
    lookup: {
      warmP50Ms: take('lookup.warmP50Ms', full.warmP50Ms),
      warmP95Ms: take('lookup.warmP95Ms', full.warmP95Ms),
      coldMs: take('lookup.coldMs', full.coldMs),
      emptyWorkerColdMs: take('lookup.emptyWorkerColdMs', empty.coldMs),
      heapMB: heapMB.length === 0 ? null : take('lookup.heapMB', heapMB),
    },
    index: {
      bytes: sumBytes(prepared.indexFiles),
      gzipSourceBytes: prepared.gzipSourceBytes,
      buildSeconds: take('index.buildSeconds', seconds),
      buildPeakMB: take('index.buildPeakMB', peaks),
    },
    gate: {
      bytes: gateBytes,
      missMainThreadMs: gate ? keep('gate.missMainThreadMs', gate.missMainThreadMs) : null,
    },
    search: {
      p50Ms: take('search.p50Ms', search.p50Ms),
      p95Ms: take('search.p95Ms', search.p95Ms),
      heapMB: searchHeapMB.length === 0 ? null : take('search.heapMB', searchHeapMB),
    },
    similar: {
      p50Ms: take('similar.p50Ms', similar.p50Ms),
      p95Ms: take('similar.p95Ms', similar.p95Ms),
    },
    popup: { openMs: popup ? take('popup.openMs', popup.openMs) : null },
    beside: {
      rawBucketsMs: take('beside.rawBucketsMs', imports.rawBucketsMs),
      slowestDuringMs: take('beside.slowestDuringMs', imports.slowestDuringMs),
      warmP95AtThousandMs: take('beside.warmP95AtThousandMs', small.warmP95Ms),
      bareWorkerColdMs: take('beside.bareWorkerColdMs', singleSite.coldMs),
      emptyWorkerWarmP95Ms: take('beside.emptyWorkerWarmP95Ms', empty.warmP95Ms),
      emptyPopupMs: popup ? take('beside.emptyPopupMs', popup.emptyMs) : null,
      gateWithoutMs: gate ? keep('beside.gateWithoutMs', gate.withoutMs) : null,
      gateWorldMs: gate ? keep('beside.gateWorldMs', gate.worldMs) : null,
      gateScriptMs: gate ? keep('beside.gateScriptMs', gate.scriptMs) : null,
      gateRequests: gate?.requests ?? null,
      miniSearchLoadMs: take('beside.miniSearchLoadMs', miniSearch.loadMs),
      miniSearchHeapMB: take('beside.miniSearchHeapMB', miniSearch.heapMB),
      miniSearchP95Ms: roundTo3(miniSearch.p95Ms),
      miniSearchJsonMB: roundTo3(miniSearch.textMB),
      miniSearchAgreement: roundTo3(miniSearch.agreement),
      flexSearchLoadMs: take('beside.flexSearchLoadMs', flexSearch.loadMs),
      flexSearchHeapMB: take('beside.flexSearchHeapMB', flexSearch.heapMB),
      flexSearchP95Ms: roundTo3(flexSearch.p95Ms),
      flexSearchTextMB: roundTo3(flexSearch.textMB),
      flexSearchAgreement: roundTo3(flexSearch.agreement),
      searchBytes: sumBytes(prepared.searchFiles),
      similarBytes: sumBytes(prepared.similarFiles),
    },
    noise,
  };
}

function sumBytes(files: PackagedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
