import { injectScript, isStillAt, type TabDocument } from '../../browser/tab-document.ts';

/** Injects the card into a document, or makes it ask again, unless the reader has left the page. */
export async function showCard(document: TabDocument, address: string): Promise<void> {
  try {
    if (await isStillAt(document, address)) await injectScript(document, '/card.js');
  } catch {
    // The document is gone, or the extension may not write there.
  }
}
