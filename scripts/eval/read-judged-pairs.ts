import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../command-line/run-program.ts';

/** Two pieces by their addresses, and whether the second disputes the first, as a person read them. */
export interface JudgedPair {
  article: string;
  piece: string;
  disputes: boolean;
}

/** Reads the pairs that were judged by a person. */
export async function readJudgedPairs(): Promise<JudgedPair[]> {
  const text = await readFile(join(projectRoot, 'scripts/eval/judged-stances.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedPair);
}
