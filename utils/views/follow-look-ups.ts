import type { PopupState } from '../../components/popup/popup-state.ts';
import type { PageAddress } from '../../core/index/find-page.ts';
import type { SearchResult } from '../../core/protocol.ts';
import { longestQuery } from '../../core/search/longest-query.ts';
import { sendMessage } from '../messages/send-message.ts';
import { readCurrentTab, readCurrentTabText } from '../tabs/current-tab.ts';

export interface LookUps {
  /** Looks up the page in the current tab, or again what was looked up last. */
  lookUp(): Promise<void>;
  /** Searches for what stands in the field, once the reader pauses; shows the page where it is empty. */
  type(text: string): void;
  /** Looks up an address, or searches for words. */
  lookUpText(text: string): Promise<void>;
  /** Shows a page that was found. */
  open(address: string): Promise<void>;
  backToResults(): void;
  /** The same page again, whatever the reader's settings keep away. */
  lookUpAnyway(): Promise<void>;
}

/** Short enough to feel like none, long enough to leave out what a quick hand types on its way. */
const pauseMs = 80;
/** As many as a reader looks through; each is a read. */
const mostResults = 10;

/** Calls back with each state that the popup goes through; a late answer never replaces a later one. */
export function followLookUps(onState: (state: PopupState) => void): LookUps {
  let page: PageAddress | undefined;
  /** Whether it is the page in the current tab, which the reader's click lets the popup read. */
  let isOfTab = false;
  let isFound = false;
  let pageQuestions = 0;
  let searches = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The page's answer may come while results are shown, and is shown when these are gone. */
  let isPageShown = true;
  let pageState: PopupState = { kind: 'loading' };
  let lastResults: PopupState | undefined;

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

  /** Whatever is on its way answers an earlier text. */
  function endSearch(): number {
    clearTimeout(pause);
    return ++searches;
  }

  async function lookUp(anyway: boolean): Promise<void> {
    const question = ++pageQuestions;
    pageState = { kind: 'loading' };
    showPage();
    const state = await answerOf(() => findPage(anyway));
    if (question !== pageQuestions) return;
    setPage(state);
    if (state.kind !== 'page' || !state.view.hasSimilar || page === undefined) return;
    // The page is shown first: what is similar is many reads, and stands below.
    const similar = await sendMessage('readSimilar', { ...page, anyway }).catch(() => undefined);
    if (question === pageQuestions && similar !== undefined) setPage({ ...state, similar });
  }

  async function findPage(anyway: boolean): Promise<PopupState> {
    isOfTab ||= page === undefined;
    page ??= await readCurrentTab();
    if (page === undefined) return { kind: 'noPage' };
    const { view } = await sendMessage('lookUp', { ...page, anyway });
    if (view !== undefined) return { kind: 'page', view, isFound };
    const { address } = page;
    const similar = isOfTab ? await readSimilar().catch(() => []) : [];
    return { kind: 'unknown', address, ...(similar.length > 0 && { similar }) };
  }

  /** What is shown stays until the answer comes, so that nothing jumps at each letter. */
  async function search(text: string): Promise<PopupState | undefined> {
    const question = endSearch();
    const state = await answerOf(() => findResults(text));
    if (question !== searches) return undefined;
    isPageShown = false;
    if (state.kind === 'results') lastResults = state;
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
    lookUpAnyway: () => lookUp(true),
    type(text) {
      endSearch();
      if (text === '') showPage();
      else pause = setTimeout(() => void search(text), pauseMs);
    },
    async lookUpText(text) {
      // No words are longer than a query.
      const isAddress = text.length > longestQuery || (await search(text))?.kind === 'address';
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

/** What the index has about what the page in the current tab is about. */
async function readSimilar(): Promise<SearchResult[]> {
  const text = await readCurrentTabText();
  return text === undefined ? [] : (await sendMessage('findSimilar', text)).results;
}

async function findResults(text: string): Promise<PopupState> {
  const query = text.slice(0, longestQuery);
  const { isAddress, ...found } = await sendMessage('search', { query, limit: mostResults });
  return isAddress ? { kind: 'address' } : { kind: 'results', query, ...found };
}

function answerOf(find: () => Promise<PopupState>): Promise<PopupState> {
  return find().catch((error: unknown) => ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }));
}
