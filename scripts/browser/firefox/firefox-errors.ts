import { runInPage } from './firefox-pages.ts';
import type { MarionetteClient } from './marionette-client.ts';

/** The errors in the documents of one tab. */
export interface FirefoxErrorLog {
  /** Records the errors of the current document. Must be called before each navigation. */
  collect(): Promise<void>;
  /** Returns the uncaught errors, unhandled rejections and console errors of all documents so far. */
  read(): Promise<string[]>;
}

/**
 * Opens the error log of a tab. It reads from the page's process: the parent process receives errors
 * without their window, and calls of console.error never leave the page's process.
 */
export function openErrorLog(client: MarionetteClient, browserId: number): FirefoxErrorLog {
  // By document, so that one that returns from the back/forward cache is not counted twice.
  const byDocument = new Map<number, readonly string[]>();
  const collect = async (): Promise<void> => {
    const found = (await runInPage(client, browserId, 'system', readDocumentErrors)) as {
      readonly documentId: number;
      readonly errors: readonly string[];
    };
    byDocument.set(found.documentId, found.errors);
  };
  return {
    collect: () => collect().catch(() => undefined),
    async read() {
      await collect();
      return [...byDocument.values()].flat();
    },
  };
}

// Errors from resource: URLs are Firefox's own, such as a favicon that the page's CSP blocks.
const readDocumentErrors = `
  const { classes, interfaces } = Components;
  const documentId = window.windowGlobalChild.innerWindowId;
  const uncaught = classes['@mozilla.org/consoleservice;1']
    .getService(interfaces.nsIConsoleService)
    .getMessageArray()
    .filter((message) => message instanceof interfaces.nsIScriptError)
    .filter(({ flags, innerWindowID }) => innerWindowID === documentId && flags % 2 === 0)
    .filter(({ sourceName }) => !sourceName.startsWith('resource:'))
    .map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')');
  const logged = classes['@mozilla.org/consoleAPI-storage;1']
    .getService(interfaces.nsIConsoleAPIStorage)
    .getEvents(documentId)
    .filter((event) => event.level === 'error')
    .map((event) => event.arguments.map(String).join(' ') + ' (' + event.filename + ')');
  return { documentId, errors: [...uncaught, ...logged] };`;
