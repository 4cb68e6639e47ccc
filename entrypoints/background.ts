import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { openArticleIndex } from '../utils/article-index.ts';
import { openIndexPackage } from '../utils/index-package.ts';
import { openIndexStore } from '../utils/index-store.ts';
import { listenToMessages } from '../utils/listen-to-messages.ts';
import { createMessageHandlers } from '../utils/message-handlers.ts';
import { injectIntoOpenTabs } from '../utils/open-tabs.ts';
import { styleBadge } from '../utils/show-badge.ts';

export default defineBackground(() => {
  // The extension's policy forbids code made from text, which the library would try for speed.
  config({ jitless: true });
  const index = openArticleIndex(openIndexPackage(), openIndexStore());
  listenToMessages(createMessageHandlers(index));
  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([index.refresh(), injectIntoOpenTabs()]);
  });
  // A start without a question (the browser's own) still finds an evicted or outdated store.
  browser.runtime.onStartup.addListener(() => index.refresh());
  void styleBadge();
});
