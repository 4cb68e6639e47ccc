import { expect, test } from 'vitest';
import { linesOf } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

const pair = {
  claim: "Artificial intelligence predicts patients' race from their medical images",
  headline: "No, MIT's new AI can't determine a person's race from medical images",
};

test('prints one line for each pair', async () => {
  const lines = [pair, { claim: pair.claim, headline: '' }, { ...pair, headline: pair.claim }];
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { code, stdout, stderr } = await runScript('stance', [], `${input}\n\n`);
  expect([code, stderr]).toEqual([0, '']);
  const answers = linesOf(stdout).map((line) => JSON.parse(line));
  expect(answers).toEqual([
    { stance: 'disputes', score: expect.any(Number), cues: ['No', "can't"] },
    { stance: null, score: 0, cues: [] },
    { stance: null, score: expect.any(Number), cues: [] },
  ]);
});

test('reports every bad line, and prints no result', async () => {
  const lines = ['{', '7', '{"claim":"a"}', JSON.stringify(pair), '{"claim":1,"headline":null}'];
  const { code, stdout, stderr } = await runScript('stance', [], lines.join('\n'));
  expect([code, stdout]).toEqual([1, '']);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/^stdin:1: record: is not JSON: /),
    'stdin:2: record: is not an object',
    'stdin:3: headline: is missing',
    'stdin:5: claim: must be text',
    'stdin:5: headline: must be text',
  ]);
});

test('accepts titles of a megabyte, and refuses longer lines', async () => {
  const long = JSON.stringify({ ...pair, headline: 'No, '.repeat(250_000) });
  const { code, stdout } = await runScript('stance', [], long);
  expect([code, stdout]).toEqual([0, '{"stance":null,"score":0,"cues":[]}\n']);
  const tooLong = await runScript('stance', [], `"${'x'.repeat(5_000_000)}"`);
  expect([tooLong.code, tooLong.stderr]).toEqual([
    1,
    'stdin:1: record: is longer than 4000000 bytes\n',
  ]);
});

test('exits with 2 and its usage when called with arguments', async () => {
  const { code, stderr } = await runScript('stance', ['pairs.jsonl']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/Usage: npm run -s stance/);
});
