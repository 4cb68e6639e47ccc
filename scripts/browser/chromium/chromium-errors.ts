import type { Page } from 'puppeteer-core';

/** Collects a tab's uncaught errors, unhandled rejections and console errors from now on. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(describeError(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    errors.push(url === undefined ? message.text() : `${message.text()} (${url})`);
  });
  return errors;
}

/**
 * The same for a page that was loading before we could listen, the popup: a new session is told
 * what happened before it.
 */
export async function replayErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error') return;
    errors.push(args.map((value) => String(value.value ?? value.description)).join(' '));
  });
  await session.send('Runtime.enable');
  return errors;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
