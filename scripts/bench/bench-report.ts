import type { Figure } from './statistics.ts';

type Maybe<Value> = Value | null;

/** The output of `bench --json`. Absent figures are null, because JSON has no `undefined`. */
export interface BenchReport {
  articles: number;
  browser: string;
  records: 'corpora' | 'made';
  import: { bucketsMs: number; recordsMs: number; rawMs: number; firstAnswerDuringMs: number };
  lookup: {
    warmP50Ms: number;
    warmP95Ms: number;
    coldMs: number;
    emptyWorkerColdMs: number;
    heapMB: Maybe<number>;
  };
  index: { bytes: number; gzipSourceBytes: number; buildSeconds: number; buildPeakMB: number };
  gate: { bytes: number; missMainThreadMs: Maybe<number> };
  search: { p50Ms: number; p95Ms: number; heapMB: Maybe<number> };
  similar: { p50Ms: number; p95Ms: number };
  popup: { openMs: Maybe<number> };
  /** Figures to compare the others with. */
  beside: {
    rawBucketsMs: number;
    slowestDuringMs: number;
    warmP95AtThousandMs: number;
    emptyWorkerWarmP95Ms: number;
    bareWorkerColdMs: number;
    emptyPopupMs: Maybe<number>;
    gateWithoutMs: Maybe<number>;
    gateWorldMs: Maybe<number>;
    gateScriptMs: Maybe<number>;
    gateRequests: Maybe<number>;
    miniSearchLoadMs: number;
    miniSearchHeapMB: number;
    miniSearchP95Ms: number;
    miniSearchJsonMB: number;
    miniSearchAgreement: number;
    flexSearchLoadMs: number;
    flexSearchHeapMB: number;
    flexSearchP95Ms: number;
    flexSearchTextMB: number;
    flexSearchAgreement: number;
    /** The size of the packaged files of the search index. */
    searchBytes: number;
    /** The size of the packaged files of similar pieces. */
    similarBytes: number;
  };
  /** The median absolute deviation and the number of runs of each measured figure, by its path. */
  noise: Record<string, { mad: number; runs: number }>;
}

/** Returns a log of noise. `keep` logs the noise of a figure under its path and returns the median. */
export function openNoiseLog(): {
  noise: BenchReport['noise'];
  keep(path: string, figure: Figure): number;
} {
  const noise: BenchReport['noise'] = {};
  return {
    noise,
    keep(path, { median, mad, runs }) {
      noise[path] = { mad, runs };
      return median;
    },
  };
}
