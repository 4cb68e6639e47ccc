import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { readHref } from '../injected/read-href.ts';

/**
 * A document that sent a message. Without a documentId, it is whatever the top frame of the tab shows
 * by now.
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

/** Returns whether the document still exists and is still at that address: answers may come late. */
export async function isStillAt(document: TabDocument, address: string): Promise<boolean> {
  const href = await readInDocument(document, readHref);
  return typeof href === 'string' && href.split('#', 1)[0] === address;
}

/**
 * Runs a function of extension/injected in the document and returns its result; undefined if the
 * browser refuses.
 */
export async function readInDocument<Value>(
  document: TabDocument,
  func: () => Value,
): Promise<Value | undefined> {
  try {
    const target = targetOf(document);
    const [answer] = await browser.scripting.executeScript({ target, func });
    return answer?.result as Value | undefined;
  } catch {
    // The document is gone, or the extension may not read it.
    return undefined;
  }
}

/** Runs a script file of the extension in the document. Throws if the browser refuses. */
export async function injectScript(document: TabDocument, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(document), files: [file] });
}

function targetOf({ tabId, documentId }: TabDocument) {
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}
