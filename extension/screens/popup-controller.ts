import { browser } from 'wxt/browser';
import type { PopupViewModel } from '../../core/view/popup-view-model.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';
import { takePendingLookUps } from '../browser/pending-look-up.ts';
import { hasPanel, openPanel } from '../browser/side-panel.ts';
import { readMissingSite, requestSites, watchSiteAccess } from '../browser/site-access.ts';
import { watchSettings } from '../browser/watch-settings.ts';
import { applyTheme } from './apply-theme.ts';
import { createLookUpController } from './look-up-controller.ts';
import { sendMessage } from './send-message.ts';
import { watchCurrentTab } from './watch-current-tab.ts';
import { watchIndexStatus } from './watch-index-status.ts';

/** Calls back with what popup or side panel show, at the start and after every change. */
export function startPopupController(
  place: PopupViewModel['place'],
  onView: (view: PopupViewModel) => void,
): void {
  let windowId: number | undefined;
  let view: PopupViewModel | undefined;
  /** Nothing is shown before the theme is applied: it would flash in other colours. */
  let isThemed = false;

  const lookUps = createLookUpController(
    (state) => show({ state }),
    (text) => show({ prefill: { text } }),
  );
  const index = watchIndexStatus((status) => show({ status }));

  function show(change: Partial<PopupViewModel>): void {
    view = { ...(view ?? firstView), ...change };
    if (isThemed) onView(view);
  }

  const firstView: PopupViewModel = {
    place,
    state: { kind: 'loading' },
    recent: [],
    status: undefined,
    onType: lookUps.type,
    onLookUp: lookUpAndKeep,
    onLookUpAgain: lookUpText,
    async onClearRecent() {
      await (await loadRecentLookUps())?.clearRecentLookUps();
      await showRecent();
    },
    onOpen({ webUrl }) {
      const words = lookUps.readLookedUp();
      void lookUps.open(webUrl);
      if (words !== undefined) void keep(words);
    },
    onBackToResults: lookUps.backToResults,
    onShowAnyway: lookUps.lookUpAnyway,
    onShowBehind: lookUps.showBehind,
    async onUnmute({ hiddenBy, key, site }) {
      if (hiddenBy === undefined || hiddenBy === 'topics') return;
      await sendMessage('unmute', { key, site, what: hiddenBy });
      await lookUps.lookUp();
    },
    async onSwitchTopic({ article }, topic, isOn) {
      const page = { address: article.webUrl, declared: [] };
      await sendMessage('switchTopic', { ...page, topic, isOn });
      await lookUps.refresh();
    },
    async onCopyEntry({ address, text }) {
      const { entry } = await sendMessage('draftEntry', { address, ...text });
      await navigator.clipboard.writeText(entry);
    },
    onTryAgain: lookUps.lookUp,
    onRebuild: index.rebuild,
    ...(place === 'popup' && hasPanel() && { onOpenPanel: openPanelInstead }),
    onAllowSite: (host) => void requestSites([host]),
    async onOpenOptions() {
      await sendMessage('openOptions', {});
      if (place === 'popup') window.close();
    },
  };

  async function lookUpAndKeep(text: string): Promise<void> {
    await Promise.all([lookUps.lookUpText(text), keep(text)]);
  }

  async function lookUpText(text: string): Promise<void> {
    show({ prefill: { text } });
    await lookUpAndKeep(text);
  }

  async function keep(text: string): Promise<void> {
    await (await loadRecentLookUps())?.keepLookUp(text);
    await showRecent();
  }

  async function showRecent(): Promise<void> {
    show({ recent: (await (await loadRecentLookUps())?.readRecentLookUps()) ?? [] });
  }

  /** Opens the panel with what the popup shows, which is not always the tab's page. */
  async function openPanelInstead(): Promise<void> {
    const text = lookUps.readLookedUp();
    try {
      await (text === undefined ? openPanel(windowId) : lookUpElsewhere(text, windowId));
      window.close();
    } catch (error) {
      show({ state: { kind: 'failed', message: String(error) } });
    }
  }

  const showMissingSite = async () => show({ missingSite: await readMissingSite() });

  /** Only the popup tells of a missing permission: the panel sees no address there. */
  async function startPopup(): Promise<void> {
    watchSiteAccess({ onChange: () => void showMissingSite() });
    void showMissingSite();
    await lookUps.lookUp();
  }

  async function startPanel(): Promise<void> {
    await watchCurrentTab(lookUps.followTab);
    watchSettings(browser.storage.local, () => void Promise.all([lookUps.refresh(), showRecent()]));
    if (await takePendingLookUps(lookUpText)) await lookUps.noteTab();
    else await lookUps.followTab();
  }

  async function start(): Promise<void> {
    void applyTheme().then(() => {
      isThemed = true;
      show({});
    });
    // The answer comes first; everything else can wait.
    await (place === 'popup' ? startPopup() : startPanel());
    windowId = (await browser.windows.getCurrent()).id;
    await Promise.all([showRecent(), index.load()]);
  }

  void start();
}

/** Loads the code of recent look-ups, which few readers turn on. */
async function loadRecentLookUps() {
  const { recentLookUps } = await sendMessage('readSettings', {});
  return recentLookUps ? import('../browser/recent-look-ups.ts') : undefined;
}
