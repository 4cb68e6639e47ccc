/** A call that the command does not understand: exit code 2. */
export class UsageError extends Error {}

/** Bad input, one line for each problem: exit code 1. */
export class InputError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems[0]);
    this.problems = problems;
  }
}

/**
 * Runs a command as section 10 of the design has it: 0 on success, 1 on bad input, 2 on wrong usage,
 * and nothing but its answer on stdout.
 */
export async function runCommand(usage: string, main: () => Promise<void>): Promise<void> {
  // `… | head` closes the pipe early, which is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseArgsError(error);
    const { message } = error as Error;
    // Line by line: of millions, one text could be longer than a text can be.
    for (const line of error instanceof InputError ? error.problems : [message]) {
      process.stderr.write(`${line}\n`);
    }
    if (isUsage) process.stderr.write(`Usage: ${usage}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

function isParseArgsError(error: unknown): boolean {
  return String(Reflect.get(error as object, 'code')).startsWith('ERR_PARSE_ARGS');
}
