import type { PageText } from '../page/page-text.ts';
import type { FilteredPieces, PageView } from '../page/page-view.ts';
import type { SearchResult } from '../protocol.ts';

/** A page that is not in the index. */
export interface UnknownPage {
  address: string;
  /** Whether it can be an article's at all, and not a home page or no address. */
  mayBeArticle: boolean;
  /** What the page says of itself, where the reader is on it. */
  text?: PageText;
}

/** What popup and panel have to say below their field. */
export type PopupState =
  | { kind: 'loading' }
  /** The tab holds no web page: a new tab, a settings page, a file. */
  | { kind: 'noPage' }
  /** The tab's address is kept from the extension: it is on no site of the index. */
  | { kind: 'outOfSight' }
  /** similar: what the index has that is about the same, of a page that the reader is on. */
  | { kind: 'unknown'; page: UnknownPage; similar?: SearchResult[] }
  /** What is typed is an address, which is looked up when it is whole. */
  | { kind: 'address' }
  | { kind: 'results'; query: string; results: SearchResult[]; withheld: number }
  | { kind: 'failed'; message: string }
  /** isFound: the reader came here from results, and can go back to them. */
  | { kind: 'page'; view: PageView; isFound?: boolean; similar?: FilteredPieces };

const noResults: SearchResult[] = [];

/** The results that a state lists; the same list for the same state. */
export function listResults(state: PopupState): SearchResult[] {
  if (state.kind === 'results') return state.results;
  return (state.kind === 'unknown' && state.similar) || noResults;
}
