import { SingleBar } from 'cli-progress';

/** Says how far a step is: its share from 0 to 1, and what to write beside it. */
export type ReportProgress = (share: number, note?: string) => void;

/**
 * Runs one step of a command, with a bar that shows how far it is where someone is watching: on
 * standard error, and only if that is a terminal.
 */
export async function showProgress<Result>(
  step: string,
  run: (report: ReportProgress) => Promise<Result>,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Result> {
  if (!stream.isTTY) return run(() => {});
  const bar = new SingleBar({
    format: `${step} {bar} {percentage} %, {duration_formatted}{note}`,
    fps: 5,
    stream,
  });
  bar.start(100, 0, { note: '' });
  let isTold = false;
  try {
    const result = await run((share, note) => {
      isTold = true;
      bar.update(Math.floor(100 * share), note === undefined ? {} : { note: `, ${note}` });
    });
    // A step that cannot say how far it is has come to its end all the same.
    if (!isTold) bar.update(100);
    return result;
  } finally {
    bar.stop();
  }
}
