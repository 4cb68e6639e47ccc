import { SingleBar } from 'cli-progress';

/** Reports the progress of a step: the share done, from 0 to 1, and a note to show beside the bar. */
export type ReportProgress = (share: number, note?: string) => void;

/**
 * Runs one step of a command and returns its result. Shows a progress bar on standard error if that
 * is a terminal.
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
  let hasReported = false;
  try {
    const result = await run((share, note) => {
      hasReported = true;
      bar.update(Math.floor(100 * share), note === undefined ? {} : { note: `, ${note}` });
    });
    // A step that reports no progress jumps from 0 to 100 %.
    if (!hasReported) bar.update(100);
    return result;
  } finally {
    bar.stop();
  }
}
