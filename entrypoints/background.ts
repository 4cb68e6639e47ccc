import { defineBackground } from 'wxt/utils/define-background';
import type { IndexHead } from '../core/index/index-head.ts';
import { describeAddressBar, watchAddressBar } from '../utils/browser-ui/address-bar.ts';
import { watchCardCommand } from '../utils/browser-ui/card-command.ts';
import { createLookUpMenu, watchLookUpMenu } from '../utils/browser-ui/look-up-menu.ts';
import { openArticleIndex } from '../utils/index/article-index.ts';
import { openIndexPackage } from '../utils/index/index-package.ts';
import { openIndexStore } from '../utils/index/index-store.ts';
import { listenToMessages } from '../utils/messages/listen-to-messages.ts';
import { createMessageHandlers } from '../utils/messages/message-handlers.ts';
import { watchSiteAccess } from '../utils/site-access.ts';
import { openFirstPage } from '../utils/tabs/first-page.ts';
import { injectIntoOpenTabs } from '../utils/tabs/open-tabs.ts';
import { watchStarts } from '../utils/watch-starts.ts';

/** The head as JSON, written in by modules/packaged-index.ts. */
declare const packagedIndexHead: string;

export default defineBackground(() => {
  const head: IndexHead = JSON.parse(packagedIndexHead);
  const index = openArticleIndex(openIndexPackage(head), openIndexStore());
  const handlers = createMessageHandlers(index);
  listenToMessages(handlers);
  watchLookUpMenu();
  watchAddressBar((request) => handlers.search(request, {}));
  watchCardCommand(async (page) => (await handlers.readCard(page, {})).view !== undefined);
  watchSiteAccess({ onGranted: injectIntoOpenTabs });
  const prepareBrowserUi = () => Promise.all([createLookUpMenu(), describeAddressBar()]);
  watchStarts({
    onInstalled: (reason) =>
      Promise.all([
        index.refresh(),
        injectIntoOpenTabs(),
        prepareBrowserUi(),
        openFirstPage(reason),
      ]),
    // A start without a question still finds an evicted or outdated store.
    onBrowserStart: () => Promise.all([index.refresh(), prepareBrowserUi()]),
  });
});
