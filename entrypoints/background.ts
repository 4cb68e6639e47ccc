import { defineBackground } from 'wxt/utils/define-background';
import type { IndexHead } from '../core/index/index-head.ts';
import { watchSiteAccess } from '../extension/browser/site-access.ts';
import { describeAddressBar, watchAddressBar } from '../extension/worker/address-bar.ts';
import { watchCardCommand } from '../extension/worker/card-command.ts';
import { openArticleIndex } from '../extension/worker/index/article-index.ts';
import { openIndexPackage } from '../extension/worker/index/index-package.ts';
import { openIndexStore } from '../extension/worker/index/index-store.ts';
import { createLookUpMenu, watchLookUpMenu } from '../extension/worker/look-up-menu.ts';
import { listenToMessages } from '../extension/worker/messages/listen-to-messages.ts';
import { createMessageHandlers } from '../extension/worker/messages/message-handlers.ts';
import { openWelcomePage } from '../extension/worker/open-welcome-page.ts';
import { injectIntoOpenTabs } from '../extension/worker/tabs/inject-into-open-tabs.ts';
import { watchLifecycle } from '../extension/worker/watch-lifecycle.ts';

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
  watchLifecycle({
    onInstalled: (reason) =>
      Promise.all([
        index.refresh(),
        injectIntoOpenTabs(),
        prepareBrowserUi(),
        openWelcomePage(reason),
      ]),
    // Checks the store at browser start even if no page asks: it may be evicted or outdated.
    onBrowserStart: () => Promise.all([index.refresh(), prepareBrowserUi()]),
  });
});
