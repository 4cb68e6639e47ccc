import type { PageView, WantedPieces } from '../../core/page/page-view.ts';
import type { SearchResult } from '../../core/protocol.ts';

/** What the popup has to say below its field. */
export type PopupState =
  | { kind: 'loading' }
  /** The tab holds no web page: a new tab, a settings page, a file. */
  | { kind: 'noPage' }
  /** similar: what the index has that is about the same, of a page that the reader is on. */
  | { kind: 'unknown'; address: string; similar?: SearchResult[] }
  /** What is typed is an address, which is looked up when it is whole. */
  | { kind: 'address' }
  | { kind: 'results'; query: string; results: SearchResult[]; withheld: number }
  | { kind: 'failed'; message: string }
  /** isFound: the reader came here from results, and can go back to them. */
  | { kind: 'page'; view: PageView; isFound?: boolean; similar?: WantedPieces };
