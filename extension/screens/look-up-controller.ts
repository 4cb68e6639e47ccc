import type { PageAddress } from '../../core/page/page-address.ts';
import { maxQueryLength } from '../../core/search/max-query-length.ts';
import type { PopupState } from '../../core/view/popup-state.ts';
import { readCurrentAddress, readCurrentTab, readCurrentTabText } from '../browser/current-tab.ts';
import { sendMessage } from './send-message.ts';

export interface LookUpController {
  /** Looks up the page in the current tab, or again what was looked up last. */
  lookUp(): Promise<void>;
  /** Looks up the page in the current tab where that can show anything else than before. */
  followTab(): Promise<void>;
  /** Notes what is in the current tab now, and has it ready behind what is shown. */
  noteTab(): Promise<void>;
  /** Asks again about the page that is shown, which stays until the answer comes. */
  refresh(): Promise<void>;
  /** The words or the address that is shown the answer to; undefined where it is the tab's page. */
  readLookedUp(): string | undefined;
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
const maxResults = 10;

/**
 * Calls back with each state that popup or panel go through; a late answer never replaces a later one.
 * And with what the field is to hold, where the page shown is no answer to it any more.
 */
export function createLookUpController(
  onState: (state: PopupState) => void,
  onFieldText: (text: string) => void = () => {},
): LookUpController {
  let page: PageAddress | undefined;
  /** Whether it is the page in the current tab, which the reader's click lets the popup read. */
  let isOfTab = false;
  let isFound = false;
  /** Whether the reader wants to see it whatever the settings say, which a change of them leaves so. */
  let isAnyway = false;
  let pageQuestions = 0;
  let searches = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The page's answer may come while results are shown, and is shown when these are gone. */
  let isPageShown = true;
  let pageState: PopupState = { kind: 'loading' };
  let lastResults: PopupState | undefined;
  /** Whether it answers the words that stand in the field. */
  let hasFound = false;
  /** What was in the current tab when it was last looked at. */
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

  /** Whatever is on its way answers an earlier text. */
  function endSearch(): number {
    clearTimeout(pause);
    return ++searches;
  }

  async function lookUp(anyway: boolean): Promise<void> {
    isAnyway = anyway;
    pageState = { kind: 'loading' };
    showPage();
    await refresh();
  }

  async function refresh(): Promise<void> {
    const anyway = isAnyway;
    const question = ++pageQuestions;
    const isLast = () => question === pageQuestions;
    const state = await answerOf(() => findPage(anyway, isLast));
    if (!isLast()) return;
    if (state.kind !== 'page' || !state.view.hasSimilar || page === undefined) {
      return setPage(state);
    }
    // The page is shown first: what is similar is many reads, and stands below.
    const before = pageState;
    const isSame = before.kind === 'page' && before.view.key === state.view.key;
    setPage(isSame ? { ...before, ...state } : state);
    const similar = await sendMessage('readSimilar', { ...page, anyway }).catch(() => undefined);
    if (isLast() && similar !== undefined) setPage({ ...state, similar });
  }

  async function findPage(anyway: boolean, isLast: () => boolean): Promise<PopupState> {
    if (page === undefined) {
      const read = await readCurrentTab();
      // Another page may be asked about by now, and this one would be taken for it.
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
    // Without them there is still an answer.
    const found = await sendMessage('findCoverage', text).catch(() => undefined);
    const similar = found !== undefined && found.results.length > 0 && { similar: found.results };
    return { kind: 'unknown', page: { ...unknown, text }, ...similar };
  }

  /** What is shown stays until the answer comes, so that nothing jumps at each letter. */
  async function search(text: string): Promise<PopupState | undefined> {
    const question = endSearch();
    const state = await answerOf(() => findResults(text));
    if (question !== searches) return undefined;
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
        // A page goes on telling what it is about after its address is there.
        if (isOfTab && pageState.kind === 'unknown') await refresh();
        return;
      }
      tab = { address };
      page = undefined;
      isOfTab = false;
      // What was found stays one click away for as long as its words stand in the field.
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
    type(text) {
      endSearch();
      if (text !== '') {
        pause = setTimeout(() => void search(text), pauseMs);
        return;
      }
      hasFound = false;
      showPage();
    },
    async lookUpText(text) {
      // No words are longer than a query.
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

async function findResults(text: string): Promise<PopupState> {
  const query = text.slice(0, maxQueryLength);
  const { isAddress, ...found } = await sendMessage('search', { query, limit: maxResults });
  return isAddress ? { kind: 'address' } : { kind: 'results', query, ...found };
}

function answerOf(find: () => Promise<PopupState>): Promise<PopupState> {
  return find().catch((error: unknown) => ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }));
}
