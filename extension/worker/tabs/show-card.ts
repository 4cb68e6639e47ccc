import { injectScript, isStillAt, type TabDocument } from '../../browser/tab-document.ts';

/** Starts the card in a document, or wakes it there, unless the reader has left the page meanwhile. */
export async function showCard(document: TabDocument, address: string): Promise<void> {
  try {
    if (await isStillAt(document, address)) await injectScript(document, '/card.js');
  } catch {
    // The document is gone, or lies where the extension may not write.
  }
}
