import { formatProblem, type SourceProblem } from './source-problem.ts';

export interface DescribeChoices {
  /** Whether all are written, and not three examples of each kind. */
  isVerbose?: boolean;
  /** What each line ends with. */
  ending?: string;
  /** How to see all. */
  hint?: string;
}

/** Enough to see what is meant; a collection can have thousands of a kind. */
const maxExamples = 3;

/**
 * Returns a line for each problem, in their order. Of each kind only the first three are written;
 * then a line at the end says how many there are.
 */
export function describeProblems(
  problems: SourceProblem[],
  { isVerbose = false, ending = '', hint = '' }: DescribeChoices = {},
): string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const kind = kindOf(problem);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (isVerbose || count <= maxExamples) lines.push(formatProblem(problem) + ending);
  }
  if (isVerbose) return lines;
  for (const [kind, count] of counts) {
    if (count <= maxExamples) continue;
    lines.push(`${count - maxExamples} more of ${count}${hint}: ${kind}${ending}`);
  }
  return lines;
}

/** What differs from record to record: what follows a colon, a quoted value, and numbers. */
const varying = /: [\s\S]*$|, not (?:["[{\d-]|true|false|null|NaN|Infinity)[\s\S]*$/;

function kindOf({ message }: SourceProblem): string {
  return message.replace(varying, '').replace(/\d+/g, 'n');
}
