import { expect, test } from 'vitest';
import { readCost } from '../../../scripts/bench/trace-page.ts';

const url = 'https://paper.example/page';
const main = { pid: 7, tid: 7, args: {} };
const gateScript = { data: { url: 'chrome-extension://abc/gate.js' } };

test('the cost of a page is that of the thread that parsed it, with the extension’s share apart', () => {
  const events = [
    { ...main, name: 'ParseHTML', args: { beginData: { url } } },
    { ...main, name: 'ThreadControllerImpl::RunTask', tdur: 9_000 },
    { ...main, name: 'ThreadControllerImpl::RunTask', tdur: 1_000 },
    { ...main, pid: 8, name: 'ThreadControllerImpl::RunTask', tdur: 50_000 },
    { ...main, name: 'ScriptInjection::InjectJs', tdur: 700 },
    { ...main, name: 'EvaluateScript', tdur: 200, args: gateScript },
    { ...main, name: 'FunctionCall', tdur: 100, args: gateScript },
    { ...main, name: 'EvaluateScript', tdur: 4_000, args: { data: { url } } },
  ];
  expect(readCost(events, url)).toEqual({
    totalMs: 10,
    worldMs: 0.7,
    scriptMs: expect.closeTo(0.3),
  });
});

test('a trace without the page is an error', () => {
  expect(() => readCost([], url)).toThrow('no such page');
});
