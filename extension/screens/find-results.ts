import { maxQueryLength } from '../../core/search/max-query-length.ts';
import type { PopupState } from '../../core/view/popup-state.ts';
import { sendMessage } from './send-message.ts';

/** More results than this nobody looks through; each costs a read. */
const maxResults = 10;

/** Searches for words, unless the text is an address. */
export async function findResults(text: string): Promise<PopupState> {
  const query = text.slice(0, maxQueryLength);
  const { isAddress, ...found } = await sendMessage('search', { query, limit: maxResults });
  return isAddress ? { kind: 'address' } : { kind: 'results', query, ...found };
}
