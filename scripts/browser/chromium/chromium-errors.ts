import type { Page } from 'puppeteer-core';

/**
 * Collects a page's uncaught errors, unhandled rejections and console errors from now on. Returns the
 * list, which grows.
 */
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
 * Collects the errors of a page from its start on, such as those of the popup, which loads before
 * anything can listen: `Runtime.enable` reports earlier errors to a new session.
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
