import type { BenchReport } from './bench-report.ts';
import type { Row } from './report-rows.ts';

/** Returns the rows of the figures that those of the extension are compared with. */
export function listComparisonRows({ import: imported, lookup, beside }: BenchReport): Row[] {
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
      figure: 'gate: isolated world',
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
