import { writeFrontMatter } from '../../../core/article/write-front-matter.ts';
import type { IndexEntry } from '../../../core/index/index-entry.ts';
import type { PageAddress } from '../../../core/page/page-address.ts';
import type { PageText } from '../../../core/page/page-text.ts';
import {
  badgeText,
  hasTopicsOff,
  isAllowedInPage,
  isShownInPage,
  type PageView,
  toUnfilteredView,
} from '../../../core/page/page-view.ts';
import type { CardAction } from '../../../core/protocol.ts';
import { findCoverage } from '../../../core/search/find-coverage.ts';
import { findHidden } from '../../../core/search/find-hidden.ts';
import { searchIndex } from '../../../core/search/search-index.ts';
import { unmutePage } from '../../../core/settings/settings-changes.ts';
import { canonicalUrl } from '../../../core/url/canonical-url.ts';
import { isAddress } from '../../../core/url/is-address.ts';
import { isHomePage } from '../../../core/url/is-home-page.ts';
import { clearRecentLookUps } from '../../browser/recent-look-ups.ts';
import {
  beginReadingSettings,
  readSettings,
  updateSettings,
} from '../../browser/settings-store.ts';
import { documentOf, type TabDocument } from '../../browser/tab-document.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { beginCheck, showBadge, type TabCheck } from '../tabs/show-badge.ts';
import { showCard } from '../tabs/show-card.ts';
import { createCardHandlers } from './card-handlers.ts';
import { readCoverageBadge } from './coverage-badge.ts';
import type { MessageHandlers } from './listen-to-messages.ts';
import { readPageView } from './read-page-view.ts';

/** The popup shows this many without much scrolling. */
const maxCoverage = 5;
/** Enough to see what kind of articles the topics hide. */
const maxHiddenExamples = 5;

/** Creates the worker's handler for each message of the protocol. */
export function createMessageHandlers(index: ArticleIndex): MessageHandlers {
  const readView = async (page: PageAddress): Promise<PageView | undefined> => {
    // Settings are read at the same time, but checked only for a page that is in the index.
    const settings = beginReadingSettings();
    const match = await index.find(page);
    return match === undefined ? undefined : readPageView(index, match, await settings());
  };

  /** Finds coverage of a page that is not in the index, without topics that the reader turned off. */
  async function readCoverage(text: PageText): Promise<IndexEntry[]> {
    const [search, settings] = await Promise.all([index.openSearch(), readSettings()]);
    const { entries } = await findCoverage(search, text, {
      limit: maxCoverage,
      isWanted: (entry) => !hasTopicsOff(entry, settings),
    });
    return entries;
  }

  async function showCoverageBadge(
    document: TabDocument,
    address: string,
    check: TabCheck,
  ): Promise<void> {
    const countCoverage = async (page: PageText) => (await readCoverage(page)).length;
    const text = await readCoverageBadge(document, address, countCoverage);
    if (text !== '') await showBadge(document, address, text, check);
  }

  return {
    async checkPage(page, sender) {
      const document = documentOf(sender);
      if (document === undefined) return { cardAction: 'remove', isKnown: false };
      const check = beginCheck(document.tabId);
      const view = await readView(page).catch((error: unknown) => {
        check.end();
        throw error;
      });
      const cardAction = decideCardAction(view);
      // The gate waits for neither card nor badge.
      if (cardAction === 'show') void showCard(document, page.address);
      void showBadge(document, page.address, badgeText(view), check)
        .then(() => (view ? undefined : showCoverageBadge(document, page.address, check)))
        // A failed search leaves the badge empty.
        .catch(() => {})
        .finally(check.end);
      return { cardAction, isKnown: view !== undefined };
    },

    ...createCardHandlers(index),

    async lookUp({ anyway, ...page }) {
      const [match, settings] = await Promise.all([index.find(page), readSettings()]);
      const key = canonicalUrl(page.address);
      const mayBeArticle = key !== undefined && !isHomePage(key);
      if (match === undefined) return { mayBeArticle };
      const view =
        anyway === true
          ? toUnfilteredView(match, settings, index.qualityScale)
          : await readPageView(index, match, settings);
      return { mayBeArticle, view };
    },

    async search({ query, limit }) {
      if (isAddress(query.trim())) return { isAddress: true, results: [], withheld: 0 };
      const [search, settings] = await Promise.all([index.openSearch(), readSettings()]);
      const { entries, withheld } = await searchIndex(search, query, {
        limit,
        isWanted: (entry) => !hasTopicsOff(entry, settings),
      });
      return { isAddress: false, results: entries.map(({ article }) => article), withheld };
    },

    findCoverage: async (text) => ({
      results: (await readCoverage(text)).map(({ article }) => article),
    }),

    async draftEntry({ address, ...claims }) {
      return { entry: `${writeFrontMatter(address, claims)}\n` };
    },

    readSettings: () => readSettings(),

    async changeSettings(patch) {
      const settings = await updateSettings((before) => ({ ...before, ...patch }));
      if (patch.recentLookUps === false) await clearRecentLookUps();
      return settings;
    },

    unmute: ({ what, ...page }) => updateSettings((settings) => unmutePage(settings, page, what)),

    readIndexStatus: () => index.readStatus(),

    readTopics: () => index.readTopics(),

    async readHidden() {
      const [search, { topics }, { topicsOff }] = await Promise.all([
        index.openSearch(),
        index.readTopics(),
        readSettings(),
      ]);
      return findHidden(search, topics, topicsOff, maxHiddenExamples);
    },

    async rebuildIndex() {
      await index.rebuild();
      return index.readStatus();
    },
  };
}

function decideCardAction(view: PageView | undefined): CardAction {
  if (view === undefined || !isAllowedInPage(view)) return 'remove';
  return isShownInPage(view) ? 'show' : 'keep';
}
