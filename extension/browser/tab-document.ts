import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { readHref } from '../injected/read-href.ts';

/**
 * The document in which a question was asked. Its own id where the browser gives one; elsewhere the
 * top frame of its tab, whatever is loaded there by now.
 */
export interface TabDocument {
  tabId: number;
  documentId: string | undefined;
}

export function documentOf(sender: Runtime.MessageSender): TabDocument | undefined {
  const tabId = sender.tab?.id;
  const documentId: string | undefined = Reflect.get(sender, 'documentId');
  return tabId === undefined ? undefined : { tabId, documentId };
}

/** Whether the document is still there and still at that address: an answer may come late. */
export async function isStillAt(document: TabDocument, address: string): Promise<boolean> {
  const href = await readInDocument(document, readHref);
  return typeof href === 'string' && href.split('#', 1)[0] === address;
}

/** Runs a function in the document, which must be complete in itself; undefined where that fails. */
export async function readInDocument<Value>(
  document: TabDocument,
  func: () => Value,
): Promise<Value | undefined> {
  try {
    const target = targetOf(document);
    const [answer] = await browser.scripting.executeScript({ target, func });
    return answer?.result as Value | undefined;
  } catch {
    // The browser refuses: the document is gone, or lies where the extension may not look.
    return undefined;
  }
}

/** Runs one of the extension's own script files in the document. */
export async function injectScript(document: TabDocument, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(document), files: [file] });
}

function targetOf({ tabId, documentId }: TabDocument) {
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}
