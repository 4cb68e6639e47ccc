import type { PageView } from '../../core/page/page-view.ts';

/** What the popup has to say below its look-up field. */
export type PopupState =
  | { kind: 'loading' }
  /** The tab holds no web page: a new tab, a settings page, a file. */
  | { kind: 'noPage' }
  | { kind: 'unknown'; address: string }
  | { kind: 'notAddress'; text: string }
  | { kind: 'failed'; message: string }
  | { kind: 'page'; view: PageView };
