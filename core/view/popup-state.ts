import type { PagePieces } from '../page/page-pieces.ts';
import type { PageText } from '../page/page-text.ts';
import type { PageView } from '../page/page-view.ts';
import type { SearchResult } from '../protocol.ts';

/** A page that is not in the index. */
export interface UnknownPage {
  address: string;
  /** False for a home page, and for a text that is no address. */
  mayBeArticle: boolean;
  /** Title and description of the page, if it is the page in the current tab. */
  text?: PageText;
}

/** What popup and panel show below their search field. */
export type PopupState =
  | { kind: 'loading' }
  /** The tab holds no web page: a new tab, a settings page, a file. */
  | { kind: 'noPage' }
  /** The extension cannot see the tab's address, because the site is not in the index. */
  | { kind: 'outOfSight' }
  /** `similar`: similar coverage of the page in the current tab. */
  | { kind: 'unknown'; page: UnknownPage; similar?: SearchResult[] }
  /** The reader types an address, which is looked up on Enter. */
  | { kind: 'address' }
  | { kind: 'results'; query: string; results: SearchResult[]; withheld: number }
  | { kind: 'failed'; message: string }
  /** `isFound`: the reader opened the page from results, and can go back to them. */
  | { kind: 'page'; view: PageView; pieces?: PagePieces; isFound?: boolean };

const noResults: SearchResult[] = [];

/** Returns the results that a state lists: always the same array for the same state. */
export function listResults(state: PopupState): SearchResult[] {
  if (state.kind === 'results') return state.results;
  return (state.kind === 'unknown' && state.similar) || noResults;
}
