import type { BenchReport } from './bench-report.ts';

/** A row of the table. */
export interface Row {
  figure: string;
  /** The path of the figure in the report, by which its noise is found. */
  path?: string;
  value: number | null;
  unit: string;
  target?: { text: string; isMet: boolean };
}

/** Returns the rows of the extension's figures, with the target of each (docs/benchmark.md). */
export function listReportRows(report: BenchReport): Row[] {
  const { import: imported, lookup, index, gate, search, similar, popup, beside } = report;
  return [
    { figure: 'import', path: 'import.bucketsMs', value: imported.bucketsMs, unit: 'ms' },
    atMost('  to a raw write of the bytes', imported.bucketsMs, imported.rawMs, 2),
    atLeast('  faster than a record each', imported.recordsMs, imported.bucketsMs, 20),
    {
      figure: 'first answer while importing',
      path: 'import.firstAnswerDuringMs',
      value: imported.firstAnswerDuringMs,
      unit: 'ms',
    },
    atMost('  to a cold answer', imported.firstAnswerDuringMs, lookup.coldMs, 1.5),
    {
      figure: '  slowest answer while importing',
      path: 'beside.slowestDuringMs',
      value: beside.slowestDuringMs,
      unit: 'ms',
    },
    { figure: 'warm lookup, p50', path: 'lookup.warmP50Ms', value: lookup.warmP50Ms, unit: 'ms' },
    within(5, {
      figure: 'warm lookup, p95',
      path: 'lookup.warmP95Ms',
      value: lookup.warmP95Ms,
      unit: 'ms',
    }),
    atMost('  to that of 1,000 articles', lookup.warmP95Ms, beside.warmP95AtThousandMs, 1.3),
    { figure: 'cold lookup', path: 'lookup.coldMs', value: lookup.coldMs, unit: 'ms' },
    atMost('  to an empty worker', lookup.coldMs, lookup.emptyWorkerColdMs, 1.3),
    atMost('  to one of a single site', lookup.coldMs, beside.bareWorkerColdMs, 1.3),
    within(10, {
      figure: 'worker heap over an empty one',
      path: 'lookup.heapMB',
      value: lookup.heapMB,
      unit: 'MB',
    }),
    { figure: 'index', value: index.bytes / 1e6, unit: 'MB' },
    atMost('  to the gzip of its source', index.bytes, index.gzipSourceBytes, 1.1),
    { figure: 'search index', value: beside.searchBytes / 1e6, unit: 'MB' },
    { figure: 'search, p50', path: 'search.p50Ms', value: search.p50Ms, unit: 'ms' },
    within(30, { figure: 'search, p95', path: 'search.p95Ms', value: search.p95Ms, unit: 'ms' }),
    within(10, {
      figure: '  worker heap over an empty one',
      path: 'search.heapMB',
      value: search.heapMB,
      unit: 'MB',
    }),
    { figure: 'similar pieces', value: beside.similarBytes / 1e6, unit: 'MB' },
    { figure: '  of an article, p50', path: 'similar.p50Ms', value: similar.p50Ms, unit: 'ms' },
    { figure: '  of an article, p95', path: 'similar.p95Ms', value: similar.p95Ms, unit: 'ms' },
    within(100, {
      figure: 'popup, press to content',
      path: 'popup.openMs',
      value: popup.openMs,
      unit: 'ms',
    }),
    {
      figure: '  over a popup of one line',
      value: popup.openMs === null ? null : popup.openMs - (beside.emptyPopupMs ?? 0),
      unit: 'ms',
    },
    within(60, {
      figure: 'build',
      path: 'index.buildSeconds',
      value: index.buildSeconds,
      unit: 's',
    }),
    within(1_500, {
      figure: '  memory at its peak',
      path: 'index.buildPeakMB',
      value: index.buildPeakMB,
      unit: 'MB',
    }),
    within(5_120, { figure: 'gate', value: gate.bytes, unit: 'bytes' }),
    within(2, {
      figure: '  main thread on a miss',
      path: 'gate.missMainThreadMs',
      value: gate.missMainThreadMs,
      unit: 'ms',
    }),
    within(0, { figure: '  requests on a miss', value: beside.gateRequests, unit: '' }),
  ];
}

/** Returns a row for a ratio that must not exceed a maximum. */
function atMost(figure: string, measured: number, reference: number, max: number): Row {
  const value = measured / reference;
  return { figure, value, unit: '×', target: { text: `≤ ${max}`, isMet: value <= max } };
}

/** Returns a row for a ratio that must reach a minimum. */
function atLeast(figure: string, reference: number, measured: number, min: number): Row {
  const value = reference / measured;
  return { figure, value, unit: '×', target: { text: `≥ ${min}`, isMet: value >= min } };
}

/** Adds the target of a row: its value must not exceed a maximum. */
function within(max: number, row: Omit<Row, 'target'>): Row {
  return { ...row, target: { text: `≤ ${max}`, isMet: (row.value ?? 0) <= max } };
}
