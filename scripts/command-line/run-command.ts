/** Thrown for arguments that the command does not accept: exit code 2. */
export class UsageError extends Error {}

/** Thrown for bad input, with one line per problem: exit code 1. */
export class InputError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems[0]);
    this.problems = problems;
  }
}

/**
 * Runs a command and sets the exit code: 0 on success, 1 if it fails or the input is bad, 2 on wrong
 * usage. Errors go to stderr, so that stdout has nothing but the command's output.
 *
 * @param usage how to call the command; printed after a UsageError.
 */
export async function runCommand(usage: string, main: () => Promise<void>): Promise<void> {
  // A reader such as `head` closes the pipe early; that is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseArgsError(error);
    const { message } = error as Error;
    // Line by line: millions of problems joined could exceed the maximum length of a string.
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
