import { writeFrontMatter } from '../../../core/article/write-front-matter.ts';
import type { PageAddress } from '../../../core/index/find-page.ts';
import type { IndexEntry } from '../../../core/index/index-entry.ts';
import {
  badgeText,
  hasTopicsOff,
  isAllowedInPage,
  isShownInPage,
  type PageView,
  toPageView,
  toUnfilteredView,
} from '../../../core/page/page-view.ts';
import type { CardFate } from '../../../core/protocol.ts';
import { findSimilar, type PageText } from '../../../core/search/find-coverage.ts';
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
import { beginQuestion, showBadge, type TabQuestion } from '../tabs/show-badge.ts';
import { showCard } from '../tabs/show-card.ts';
import { createCardHandlers } from './card-handlers.ts';
import { readSimilarBadge } from './coverage-badge.ts';
import type { MessageHandlers } from './listen-to-messages.ts';

/** As many as stand in the popup without scrolling far. */
const mostSimilar = 5;
/** Enough to see what kind of articles they are. */
const mostHiddenExamples = 5;

/** What the background answers to each message of the protocol. */
export function createMessageHandlers(index: ArticleIndex): MessageHandlers {
  const readView = async (page: PageAddress): Promise<PageView | undefined> => {
    // Most pages are not in the index, and need none: what is read meanwhile is not waited for.
    const settings = beginReadingSettings();
    const match = await index.find(page);
    return match === undefined ? undefined : toPageView(match, await settings());
  };

  /** What the index has about what a page says of itself, as far as the reader wants to see it. */
  async function findCoverage(text: PageText): Promise<IndexEntry[]> {
    const [search, settings] = await Promise.all([index.openSearch(), readSettings()]);
    const { entries } = await findSimilar(search, text, {
      limit: mostSimilar,
      isWanted: (entry) => !hasTopicsOff(entry, settings),
    });
    return entries;
  }

  async function showSimilarBadge(
    document: TabDocument,
    address: string,
    question: TabQuestion,
  ): Promise<void> {
    const countSimilar = async (page: PageText) => (await findCoverage(page)).length;
    const text = await readSimilarBadge(document, address, countSimilar);
    if (text !== '') await showBadge(document, address, text, question);
  }

  return {
    async checkPage(page, sender) {
      const document = documentOf(sender);
      if (document === undefined) return { card: 'goes', isKnown: false };
      const question = beginQuestion(document.tabId);
      const view = await readView(page).catch((error: unknown) => {
        question.end();
        throw error;
      });
      const card = decideCard(view);
      // The gate has nothing to wait for: it hides a card, and shows none.
      if (card === 'comes') void showCard(document, page.address);
      void showBadge(document, page.address, badgeText(view), question)
        .then(() => (view ? undefined : showSimilarBadge(document, page.address, question)))
        // Without it, the page is one that nothing is known of.
        .catch(() => {})
        .finally(question.end);
      return { card, isKnown: view !== undefined };
    },

    ...createCardHandlers(index),

    async lookUp({ anyway, ...page }) {
      const [match, settings] = await Promise.all([index.find(page), readSettings()]);
      const key = canonicalUrl(page.address);
      const mayBeArticle = key !== undefined && !isHomePage(key);
      if (match === undefined) return { mayBeArticle };
      return {
        mayBeArticle,
        view: (anyway === true ? toUnfilteredView : toPageView)(match, settings),
      };
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

    findSimilar: async (text) => ({
      results: (await findCoverage(text)).map(({ article }) => article),
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
      const [search, topics, { topicsOff }] = await Promise.all([
        index.openSearch(),
        index.readTopics(),
        readSettings(),
      ]);
      return findHidden(search, topics, topicsOff, mostHiddenExamples);
    },

    async rebuildIndex() {
      await index.rebuild();
      return index.readStatus();
    },
  };
}

function decideCard(view: PageView | undefined): CardFate {
  if (view === undefined || !isAllowedInPage(view)) return 'goes';
  return isShownInPage(view) ? 'comes' : 'stays';
}
