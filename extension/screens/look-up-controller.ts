import type { PageAddress } from '../../core/page/page-address.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import { maxQueryLength } from '../../core/search/max-query-length.ts';
import type { PopupState } from '../../core/view/popup-state.ts';
import { readCurrentAddress, readCurrentTab, readCurrentTabText } from '../browser/current-tab.ts';
import { readPagePieces } from '../browser/read-page-pieces.ts';
import { findResults } from './find-results.ts';
import { sendMessage } from './send-message.ts';

export interface LookUpController {
  /** Looks up the page in the current tab, or again what was looked up last. */
  lookUp(): Promise<void>;
  /** Looks up the page in the current tab if it is another one, or was unknown. */
  followTab(): Promise<void>;
  /** Notes the page in the current tab, and looks it up behind what is shown. */
  noteTab(): Promise<void>;
  /** Looks up the shown page again; it stays until the answer comes. */
  refresh(): Promise<void>;
  /** Returns the words or the address that was looked up; undefined if the tab's page is shown. */
  readLookedUp(): string | undefined;
  /** Searches for the text in the field once the reader pauses; shows the page if it is empty. */
  type(text: string): void;
  /** Looks up an address, or searches for words. */
  lookUpText(text: string): Promise<void>;
  /** Looks up a page from the results. */
  open(address: string): Promise<void>;
  backToResults(): void;
  /** Looks up the page again without the filters of the settings. */
  lookUpAnyway(): Promise<void>;
  /** Shows the linked pieces behind the line too. */
  showBehind(): Promise<void>;
}

/** Too short to be noticed, and long enough to skip most of what a fast typist passes through. */
const debounceMs = 80;

/**
 * Looks up pages and words for popup and side panel, and calls back with each state. A late answer
 * never replaces a newer one.
 *
 * @param onFieldText called with the new text of the field if the shown page no longer answers it.
 */
export function createLookUpController(
  onState: (state: PopupState) => void,
  onFieldText: (text: string) => void = () => {},
): LookUpController {
  let page: PageAddress | undefined;
  /** Whether `page` is the page in the current tab, which the popup may read. */
  let isOfTab = false;
  let isFound = false;
  /** Whether the reader asked to see the page without filters; a change of settings keeps that. */
  let isAnyway = false;
  /** The linked pieces behind the line, if the reader asked for them. */
  let behind: Pick<PagePieces, 'behind'> = {};
  let pageRequests = 0;
  let searches = 0;
  let debounce: ReturnType<typeof setTimeout> | undefined;
  /** False while results are shown; the page's answer is then kept for later. */
  let isPageShown = true;
  let pageState: PopupState = { kind: 'loading' };
  let lastResults: PopupState | undefined;
  /** Whether the last results answer the words in the field. */
  let hasFound = false;
  /** The address of the current tab when it was last read. */
  let tab: { address: string | undefined } | undefined;

  function setPage(state: PopupState): void {
    pageState = state;
    if (isPageShown) onState(state);
    if (state.kind === 'unknown' && state.similar !== undefined) lastResults = state;
  }

  function showPage(): void {
    endSearch();
    isPageShown = true;
    onState(pageState);
  }

  /** Drops the running search: it answers an earlier text. */
  function endSearch(): number {
    clearTimeout(debounce);
    return ++searches;
  }

  async function lookUp(anyway: boolean): Promise<void> {
    isAnyway = anyway;
    behind = {};
    pageState = { kind: 'loading' };
    showPage();
    await refresh();
  }

  async function refresh(): Promise<void> {
    const anyway = isAnyway;
    const request = ++pageRequests;
    const isLast = () => request === pageRequests;
    const state = await answerOf(() => findPage(anyway, isLast));
    if (!isLast()) return;
    if (state.kind !== 'page' || state.view.hiddenBy !== undefined || page === undefined) {
      return setPage(state);
    }
    // The page is shown with its first pieces, so that nothing jumps; the others appear below them.
    await readPagePieces(sendMessage, state.view, { ...page, anyway }, (pieces) => {
      if (isLast()) setPage({ ...state, pieces: { ...pieces, ...behind } });
    });
    // What was read before passed another filter.
    if (isLast() && behind.behind !== undefined) await showBehind();
  }

  async function showBehind(): Promise<void> {
    const request = pageRequests;
    if (page === undefined) return;
    const asked = { ...page, anyway: isAnyway, part: 'behind' } as const;
    const read = await sendMessage('readLinked', asked).catch(() => undefined);
    if (read === undefined || request !== pageRequests || pageState.kind !== 'page') return;
    behind = { behind: read.pieces };
    setPage({ ...pageState, pieces: { ...(pageState.pieces ?? noPieces), ...behind } });
  }

  async function findPage(anyway: boolean, isLast: () => boolean): Promise<PopupState> {
    if (page === undefined) {
      const read = await readCurrentTab();
      // A newer look-up has set another page in the meantime.
      if (!isLast()) return { kind: 'loading' };
      page = read;
      isOfTab = true;
    }
    if (page === undefined) {
      return { kind: (await readCurrentAddress()) === undefined ? 'outOfSight' : 'noPage' };
    }
    const { view, mayBeArticle } = await sendMessage('lookUp', { ...page, anyway });
    if (view !== undefined) return { kind: 'page', view, isFound };
    const unknown = { address: page.address, mayBeArticle };
    const text = isOfTab ? await readCurrentTabText() : undefined;
    if (text === undefined) return { kind: 'unknown', page: unknown };
    // Coverage is optional: without it, the page is still answered.
    const found = await sendMessage('findCoverage', text).catch(() => undefined);
    const similar = found !== undefined && found.results.length > 0 && { similar: found.results };
    return { kind: 'unknown', page: { ...unknown, text }, ...similar };
  }

  /** Searches for words. The last state stays until the answer comes, so that nothing jumps. */
  async function search(text: string): Promise<PopupState | undefined> {
    const request = endSearch();
    const state = await answerOf(() => findResults(text));
    if (request !== searches) return undefined;
    isPageShown = false;
    hasFound = state.kind === 'results';
    if (hasFound) lastResults = state;
    onState(state);
    return state;
  }

  function lookUpPage(address: string, fromResults: boolean): Promise<void> {
    page = { address, declared: [] };
    isOfTab = false;
    isFound = fromResults;
    return lookUp(false);
  }

  return {
    lookUp: () => lookUp(false),
    async followTab() {
      const address = await readCurrentAddress();
      if (tab !== undefined && tab.address === address) {
        // The title of a page may arrive after its address.
        if (isOfTab && pageState.kind === 'unknown') await refresh();
        return;
      }
      tab = { address };
      page = undefined;
      isOfTab = false;
      // The results stay one click away as long as their words are in the field.
      isFound = hasFound;
      if (!isFound) onFieldText('');
      await lookUp(false);
    },
    async noteTab() {
      tab = { address: await readCurrentAddress() };
      if (page === undefined) await refresh();
    },
    refresh,
    readLookedUp() {
      if (!isPageShown && lastResults?.kind === 'results') return lastResults.query;
      return isOfTab ? undefined : page?.address;
    },
    lookUpAnyway: () => lookUp(true),
    showBehind,
    type(text) {
      endSearch();
      if (text !== '') {
        debounce = setTimeout(() => void search(text), debounceMs);
        return;
      }
      hasFound = false;
      showPage();
    },
    async lookUpText(text) {
      // A text longer than a query can only be an address.
      const isAddress = text.length > maxQueryLength || (await search(text))?.kind === 'address';
      if (isAddress) await lookUpPage(text, false);
    },
    open: (address) => lookUpPage(address, true),
    backToResults() {
      endSearch();
      isPageShown = false;
      if (lastResults !== undefined) onState(lastResults);
    },
  };
}

function answerOf(find: () => Promise<PopupState>): Promise<PopupState> {
  return find().catch((error: unknown) => ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }));
}
