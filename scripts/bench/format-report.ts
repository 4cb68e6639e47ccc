import type { BenchReport } from './bench-report.ts';
import { listComparisonRows } from './comparison-rows.ts';
import { listReportRows, type Row } from './report-rows.ts';

/** Returns the report as a table: each figure, its noise, and its target. */
export function formatReport(report: BenchReport): string {
  const { articles, browser, records } = report;
  const lines = [
    `${articles} ${records === 'made' ? 'made' : 'real, multiplied'} articles, ${browser}`,
    '',
    writeLine(['figure', 'median', 'unit', '± MAD (runs)', 'target']),
    ...listReportRows(report).map((row) => formatRow(row, report)),
    '',
    'compared with',
    ...listComparisonRows(report).map((row) => formatRow(row, report)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function formatRow({ figure, path, value, unit, target }: Row, { noise }: BenchReport): string {
  const measured = path === undefined ? undefined : noise[path];
  const spread = measured === undefined ? '' : `± ${formatNumber(measured.mad)} (${measured.runs})`;
  if (value === null) return writeLine([figure, 'not measured', '', '', target?.text ?? '']);
  const verdict = target === undefined ? '' : `${target.text} ${target.isMet ? 'met' : 'MISSED'}`;
  return writeLine([figure, formatNumber(value), unit, spread, verdict]);
}

type Cells = [figure: string, value: string, unit: string, spread: string, target: string];

function writeLine([figure, value, unit, spread, target]: Cells): string {
  return `${figure.padEnd(34)}${value.padStart(12)} ${unit.padEnd(6)}${spread.padEnd(20)}${target}`;
}

function formatNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
