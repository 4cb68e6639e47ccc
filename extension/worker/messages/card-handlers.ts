import { browser } from 'wxt/browser';
import { listTopicsBelow } from '../../../core/index/list-topics-below.ts';
import type { PageAddress } from '../../../core/page/page-address.ts';
import {
  filterLinks,
  filterPieces,
  isAllowedInPage,
  withoutFilters,
} from '../../../core/page/page-view.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { mutePage, revertMute, toMutablePage } from '../../../core/settings/settings-changes.ts';
import { switchTopics } from '../../../core/settings/switch-topics.ts';
import { lookUpElsewhere } from '../../browser/look-up-elsewhere.ts';
import { readSettings, updateSettings } from '../../browser/settings-store.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { MessageHandlers } from './listen-to-messages.ts';
import { readPageView } from './read-page-view.ts';

type CardHandlers = Pick<
  MessageHandlers,
  | 'readCard'
  | 'readLinked'
  | 'readSimilar'
  | 'mute'
  | 'undoMute'
  | 'switchTopic'
  | 'moveCard'
  | 'openOptions'
  | 'openPanel'
>;

/** The card offers to undo something for 5 s, and longer while the reader points at the note. */
const undoneWithinMs = 120_000;

/** Creates the handlers of the messages that the card in a page sends. */
export function createCardHandlers(
  index: Pick<
    ArticleIndex,
    | 'find'
    | 'readFacts'
    | 'readLinked'
    | 'readAddresses'
    | 'readSimilar'
    | 'qualityScale'
    | 'readTopics'
  >,
): CardHandlers {
  const { qualityScale } = index;
  /** Reverts what each tab last muted or switched off. It is lost when the worker stops. */
  const reverts = new Map<number | undefined, () => Promise<unknown>>();

  const read = async (page: PageAddress) => {
    const [match, settings] = await Promise.all([index.find(page), readSettings()]);
    return { match, settings };
  };

  function rememberUndo(tabId: number | undefined, revert: () => Promise<unknown>): void {
    reverts.set(tabId, revert);
    setTimeout(() => {
      if (reverts.get(tabId) === revert) reverts.delete(tabId);
    }, undoneWithinMs);
  }

  return {
    async readCard(page) {
      const { match, settings } = await read(page);
      const view = match && (await readPageView(index, match, settings));
      return view !== undefined && isAllowedInPage(view) ? { view } : {};
    },

    async readLinked({ anyway, part, ...page }) {
      const { match, settings } = await read(page);
      if (match === undefined) return { pieces: [], alsoAt: [] };
      const { linked, alsoAt = [] } = match.entry;
      const isFront = part === 'front';
      const links = await index.readFacts(linked.filter((link) => link.isFront === isFront));
      const filter = anyway === true ? withoutFilters(settings) : settings;
      const wanted = filterLinks(links, filter, qualityScale);
      const [pieces, addresses] = await Promise.all([
        index.readLinked(wanted),
        index.readAddresses(isFront ? alsoAt : []),
      ]);
      return { pieces, alsoAt: addresses };
    },

    async readSimilar({ anyway, ...page }) {
      const { match, settings } = await read(page);
      if (match === undefined) return { pieces: [], withheld: 0 };
      const pieces = await index.readSimilar(match.entry.key);
      const filter = anyway === true ? withoutFilters(settings) : settings;
      return filterPieces(pieces, filter, qualityScale);
    },

    async mute({ what, ...page }, { tab }) {
      const isKept = what === 'card' || what === 'today' || tab?.incognito !== true;
      const match = await index.find(page);
      if (match === undefined || !isKept) return { isKept };
      const links = what === 'untilNew' ? await index.readFacts(match.entry.linked) : [];
      await updateSettings((before) => {
        const muted = toMutablePage(match.entry, filterLinks(links, before, qualityScale));
        rememberUndo(tab?.id, () =>
          updateSettings((settings) => revertMute(settings, before, muted, what)),
        );
        return mutePage(before, muted, what);
      });
      return { isKept };
    },

    async undoMute(_, { tab }) {
      const revert = reverts.get(tab?.id);
      reverts.delete(tab?.id);
      await revert?.();
      return { isUndone: revert !== undefined };
    },

    async switchTopic({ topic, isOn, ...page }, { tab }) {
      const match = await index.find(page);
      if (!match?.entry.article.topics.includes(topic)) return {};
      const names = listTopicsBelow(topic, await index.readTopics());
      const change = (some: string[], on: boolean) => (settings: Settings) => ({
        ...settings,
        topicsOff: switchTopics(settings.topicsOff, some, on),
      });
      await updateSettings((before) => {
        // What was off before stays off if the reader takes this back.
        const added = names.filter((name) => !before.topicsOff.includes(name));
        if (!isOn) rememberUndo(tab?.id, () => updateSettings(change(added, true)));
        return change(names, isOn)(before);
      });
      return {};
    },

    async moveCard({ corner }) {
      await updateSettings((settings) => ({ ...settings, corner }));
      return {};
    },

    async openOptions() {
      await browser.runtime.openOptionsPage();
      return {};
    },

    async openPanel({ address }, { tab }) {
      await lookUpElsewhere(address, tab?.windowId);
      return {};
    },
  };
}
