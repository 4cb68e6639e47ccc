import type { PopupState } from '../../components/popup/popup-state.ts';
import type { PageAddress } from '../../core/index/find-page.ts';
import { sendMessage } from '../messages/send-message.ts';
import { readCurrentTab } from '../tabs/current-tab.ts';

export interface LookUps {
  /** Looks up the page in the current tab, or again what was looked up last. */
  lookUp(): Promise<void>;
  lookUpText(text: string): Promise<void>;
  /** The same page again, whatever the reader's settings keep away. */
  lookUpAnyway(): Promise<void>;
}

/** Calls back with each state that the popup goes through; a late answer never replaces a later one. */
export function followLookUps(onState: (state: PopupState) => void): LookUps {
  let page: PageAddress | undefined;
  let questions = 0;

  async function ask(find: () => Promise<PopupState>): Promise<void> {
    const question = ++questions;
    onState({ kind: 'loading' });
    const state = await find().catch(
      (error: unknown): PopupState => ({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    if (question === questions) onState(state);
  }

  async function findPage(anyway: boolean): Promise<PopupState> {
    page ??= await readCurrentTab();
    if (page === undefined) return { kind: 'noPage' };
    const { isAddress, view } = await sendMessage('lookUp', { ...page, anyway });
    if (view !== undefined) return { kind: 'page', view };
    const { address } = page;
    return isAddress ? { kind: 'unknown', address } : { kind: 'notAddress', text: address };
  }

  return {
    lookUp: () => ask(() => findPage(false)),
    lookUpAnyway: () => ask(() => findPage(true)),
    lookUpText: (text) => {
      page = { address: text, declared: [] };
      return ask(() => findPage(false));
    },
  };
}
