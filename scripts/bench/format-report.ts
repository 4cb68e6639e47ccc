import type { BenchReport } from './bench-report.ts';
import { listPeers, listRows, type Row } from './report-rows.ts';

/** The report as a table: each figure, its noise, and the bar that it has to reach. */
export function formatReport(report: BenchReport): string {
  const { articles, browser, records } = report;
  const lines = [
    `${articles} ${records === 'made' ? 'made' : 'real, multiplied'} articles, ${browser}`,
    '',
    writeLine('figure', 'median', 'unit', '± MAD (runs)', 'bar'),
    ...listRows(report).map((row) => formatRow(row, report)),
    '',
    'peers',
    ...listPeers(report).map((row) => formatRow(row, report)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function formatRow({ figure, path, value, unit, bar }: Row, { noise }: BenchReport): string {
  const known = path === undefined ? undefined : noise[path];
  const spread = known === undefined ? '' : `± ${formatNumber(known.mad)} (${known.runs})`;
  if (value === null) return writeLine(figure, 'not measured', '', '', bar?.text ?? '');
  const verdict = bar === undefined ? '' : `${bar.text} ${bar.isMet ? 'met' : 'MISSED'}`;
  return writeLine(figure, formatNumber(value), unit, spread, verdict);
}

function writeLine(
  figure: string,
  value: string,
  unit: string,
  spread: string,
  bar: string,
): string {
  return `${figure.padEnd(34)}${value.padStart(12)} ${unit.padEnd(6)}${spread.padEnd(20)}${bar}`;
}

function formatNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
