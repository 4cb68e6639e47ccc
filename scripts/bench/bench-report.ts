import type { Figure } from './statistics.ts';

type Maybe<Value> = Value | null;

/** What `bench --json` prints. Absent figures are null there, because JSON has no `undefined`. */
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
  /** What stands beside the figures to judge them by. */
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
    /** Packaged files of the search index. */
    searchBytes: number;
    /** Packaged files of similar pieces. */
    similarBytes: number;
  };
  /** Of each measured figure, by its path: how far the runs lay apart, and how many there were. */
  noise: Record<string, { mad: number; runs: number }>;
}

/** Takes figures as they are measured: gives the median, and notes the noise under their path. */
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
