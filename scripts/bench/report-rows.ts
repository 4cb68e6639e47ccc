import type { BenchReport } from './bench-report.ts';

/** A line of the table. */
export interface Row {
  figure: string;
  /** Path of the figure in the report, for its noise. */
  path?: string;
  value: number | null;
  unit: string;
  bar?: { text: string; isMet: boolean };
}

/** Our figures, with the bars of the design. */
export function listRows(report: BenchReport): Row[] {
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
    within('warm lookup, p95', 'lookup.warmP95Ms', lookup.warmP95Ms, 5, 'ms'),
    atMost('  to that of 1,000 articles', lookup.warmP95Ms, beside.warmP95AtThousandMs, 1.3),
    { figure: 'cold lookup', path: 'lookup.coldMs', value: lookup.coldMs, unit: 'ms' },
    atMost('  to an empty worker', lookup.coldMs, lookup.emptyWorkerColdMs, 1.3),
    atMost('  to one of a single site', lookup.coldMs, beside.bareWorkerColdMs, 1.3),
    within('worker heap over an empty one', 'lookup.heapMB', lookup.heapMB, 10, 'MB'),
    { figure: 'index', value: index.bytes / 1e6, unit: 'MB' },
    atMost('  to the gzip of its source', index.bytes, index.gzipSourceBytes, 1.1),
    { figure: 'search index', value: beside.searchBytes / 1e6, unit: 'MB' },
    { figure: 'search, p50', path: 'search.p50Ms', value: search.p50Ms, unit: 'ms' },
    within('search, p95', 'search.p95Ms', search.p95Ms, 30, 'ms'),
    within('  worker heap over an empty one', 'search.heapMB', search.heapMB, 10, 'MB'),
    { figure: 'similar pieces', value: beside.similarBytes / 1e6, unit: 'MB' },
    { figure: '  of an article, p50', path: 'similar.p50Ms', value: similar.p50Ms, unit: 'ms' },
    { figure: '  of an article, p95', path: 'similar.p95Ms', value: similar.p95Ms, unit: 'ms' },
    within('popup, press to content', 'popup.openMs', popup.openMs, 100, 'ms'),
    {
      figure: '  over a popup of one line',
      value: popup.openMs === null ? null : popup.openMs - (beside.emptyPopupMs ?? 0),
      unit: 'ms',
    },
    within('build', 'index.buildSeconds', index.buildSeconds, 60, 's'),
    within('  memory at its peak', 'index.buildPeakMB', index.buildPeakMB, 1_500, 'MB'),
    within('gate', undefined, gate.bytes, 5_120, 'bytes'),
    within('  main thread on a miss', 'gate.missMainThreadMs', gate.missMainThreadMs, 2, 'ms'),
    within('  requests on a miss', undefined, beside.gateRequests, 0, ''),
  ];
}

/** What they are compared with. */
export function listPeers({ import: imported, lookup, beside }: BenchReport): Row[] {
  return [
    {
      figure: 'one record for each article',
      path: 'import.recordsMs',
      value: imported.recordsMs,
      unit: 'ms',
    },
    {
      figure: 'raw write, pieces of 1 MB',
      path: 'import.rawMs',
      value: imported.rawMs,
      unit: 'ms',
    },
    {
      figure: 'raw write, pieces as packaged',
      path: 'beside.rawBucketsMs',
      value: beside.rawBucketsMs,
      unit: 'ms',
    },
    {
      figure: 'empty worker, cold',
      path: 'lookup.emptyWorkerColdMs',
      value: lookup.emptyWorkerColdMs,
      unit: 'ms',
    },
    {
      figure: 'empty worker of a single site',
      path: 'beside.bareWorkerColdMs',
      value: beside.bareWorkerColdMs,
      unit: 'ms',
    },
    {
      figure: 'empty worker, warm, p95',
      path: 'beside.emptyWorkerWarmP95Ms',
      value: beside.emptyWorkerWarmP95Ms,
      unit: 'ms',
    },
    {
      figure: '1,000 articles, warm, p95',
      path: 'beside.warmP95AtThousandMs',
      value: beside.warmP95AtThousandMs,
      unit: 'ms',
    },
    {
      figure: 'popup of one line',
      path: 'beside.emptyPopupMs',
      value: beside.emptyPopupMs,
      unit: 'ms',
    },
    {
      figure: 'page without the extension',
      path: 'beside.gateWithoutMs',
      value: beside.gateWithoutMs,
      unit: 'ms',
    },
    {
      figure: 'gate: making its world',
      path: 'beside.gateWorldMs',
      value: beside.gateWorldMs,
      unit: 'ms',
    },
    {
      figure: 'gate: script alone',
      path: 'beside.gateScriptMs',
      value: beside.gateScriptMs,
      unit: 'ms',
    },
    {
      figure: 'MiniSearch from JSON, load',
      path: 'beside.miniSearchLoadMs',
      value: beside.miniSearchLoadMs,
      unit: 'ms',
    },
    {
      figure: 'MiniSearch, heap',
      path: 'beside.miniSearchHeapMB',
      value: beside.miniSearchHeapMB,
      unit: 'MB',
    },
    { figure: 'MiniSearch, query, p95', value: beside.miniSearchP95Ms, unit: 'ms' },
    { figure: 'MiniSearch, agreement', value: beside.miniSearchAgreement, unit: '' },
    { figure: 'MiniSearch, its JSON', value: beside.miniSearchJsonMB, unit: 'MB' },
    {
      figure: 'FlexSearch from its export, load',
      path: 'beside.flexSearchLoadMs',
      value: beside.flexSearchLoadMs,
      unit: 'ms',
    },
    {
      figure: 'FlexSearch, heap',
      path: 'beside.flexSearchHeapMB',
      value: beside.flexSearchHeapMB,
      unit: 'MB',
    },
    { figure: 'FlexSearch, query, p95', value: beside.flexSearchP95Ms, unit: 'ms' },
    { figure: 'FlexSearch, agreement', value: beside.flexSearchAgreement, unit: '' },
    { figure: 'FlexSearch, its export', value: beside.flexSearchTextMB, unit: 'MB' },
  ];
}

function atMost(figure: string, ours: number, theirs: number, bar: number): Row {
  const value = ours / theirs;
  return { figure, value, unit: '×', bar: { text: `≤ ${bar}`, isMet: value <= bar } };
}

function atLeast(figure: string, theirs: number, ours: number, bar: number): Row {
  const value = theirs / ours;
  return { figure, value, unit: '×', bar: { text: `≥ ${bar}`, isMet: value >= bar } };
}

function within(
  figure: string,
  path: string | undefined,
  value: number | null,
  bar: number,
  unit: string,
): Row {
  const row = { figure, value, unit, bar: { text: `≤ ${bar}`, isMet: (value ?? 0) <= bar } };
  return path === undefined ? row : { ...row, path };
}
