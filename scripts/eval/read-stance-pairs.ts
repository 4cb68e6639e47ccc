import { createReadStream } from 'node:fs';
import { formatProblem, type SourceProblem } from '../articles/source-problem.ts';
import { InputError } from '../command-line/run-command.ts';
import { readTitleLines } from '../stance/read-title-lines.ts';

/** Two titles, and the label of the headline: its stance to the claim. */
export interface StancePair {
  claimId: string;
  claim: string;
  headline: string;
  stance: 'for' | 'against' | 'observing';
}

const stances = ['for', 'against', 'observing'];

/** Returns the pairs of a JSON Lines file. Throws an InputError that lists all problems. */
export async function readStancePairs(path: string): Promise<StancePair[]> {
  const pairs: StancePair[] = [];
  const problems: SourceProblem[] = [];
  for await (const line of readTitleLines(path, createReadStream(path))) {
    const found = 'problems' in line ? line.problems : checkLabels(line.name, line.fields);
    problems.push(...found);
    if ('fields' in line) pairs.push(line.fields as unknown as StancePair);
  }
  if (problems.length > 0) throw new InputError(problems.map(formatProblem));
  if (pairs.length === 0) throw new InputError([`${path}: file: holds no pairs`]);
  return pairs;
}

function checkLabels(name: string, { claimId, stance }: Record<string, unknown>): SourceProblem[] {
  const problems: SourceProblem[] = [];
  if (typeof claimId !== 'string') {
    problems.push({ name, field: 'claimId', message: 'must be text' });
  }
  if (!stances.includes(stance as string)) {
    problems.push({ name, field: 'stance', message: `must be one of ${stances.join(', ')}` });
  }
  return problems;
}
