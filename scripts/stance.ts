import { parseArgs } from 'node:util';
import { judgeStance } from '../core/build/stance/judge-stance.ts';
import { formatProblem } from './articles/source-problem.ts';
import { InputError, runCommand } from './command-line/run-command.ts';
import { readTitleLines } from './stance/read-title-lines.ts';

/** Scores are printed with three decimals. */
const precision = 1_000;

await runCommand('npm run -s stance < pairs.jsonl', async () => {
  parseArgs({});
  const problems: string[] = [];
  const answers: string[] = [];
  for await (const line of readTitleLines('stdin', process.stdin)) {
    if ('problems' in line) problems.push(...line.problems.map(formatProblem));
    else {
      const { stance, score, cues } = judgeStance(line.fields.claim, line.fields.headline);
      const rounded = Math.round(score * precision) / precision;
      answers.push(`${JSON.stringify({ stance, score: rounded, cues })}\n`);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  for (const answer of answers) process.stdout.write(answer);
});
