import type { PopupViewProps } from '../../components/popup/popup-view.tsx';
import { extensionApi } from '../extension-api.ts';
import { sendMessage } from '../messages/send-message.ts';
import { followTheme } from '../settings/follow-theme.ts';
import { clearRecentLookUps, keepLookUp, readRecentLookUps } from '../settings/recent-look-ups.ts';
import { watchSettings } from '../settings/watch-settings.ts';
import { readMissingSite, requestSites, watchSiteAccess } from '../site-access.ts';
import { followCurrentTab } from '../tabs/follow-current-tab.ts';
import { takeHandOvers } from '../tabs/hand-over.ts';
import { lookUpElsewhere } from '../tabs/look-up-elsewhere.ts';
import { hasPanel, openPanel } from '../tabs/open-panel.ts';
import { followIndex } from './follow-index.ts';
import { followLookUps } from './follow-look-ups.ts';

/** Calls back with all that popup and panel show, at the start and after every change of it. */
export function followPopup(
  place: PopupViewProps['place'],
  onView: (view: PopupViewProps) => void,
): void {
  let windowId: number | undefined;
  let view: PopupViewProps | undefined;
  /** Before, all that is shown would flash in colours that are not the reader's. */
  let isThemed = false;

  const lookUps = followLookUps(
    (state) => show({ state }),
    (text) => show({ given: { text } }),
  );
  const index = followIndex((status) => show({ status }));

  function show(change: Partial<PopupViewProps>): void {
    view = { ...(view ?? firstView), ...change };
    if (isThemed) onView(view);
  }

  const firstView: PopupViewProps = {
    place,
    state: { kind: 'loading' },
    recent: [],
    status: undefined,
    onType: lookUps.type,
    onLookUp: lookUpAndKeep,
    onLookUpAgain: lookUpGiven,
    async onClearRecent() {
      await clearRecentLookUps();
      await showRecent();
    },
    onOpen({ webUrl }) {
      const words = lookUps.readLookedUp();
      void lookUps.open(webUrl);
      if (words !== undefined) void keep(words);
    },
    onBackToResults: lookUps.backToResults,
    onShowAnyway: lookUps.lookUpAnyway,
    async onUnhide({ hiddenBy, key, site }) {
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
    ...(place === 'popup' && hasPanel() && { onOpenPanel: movePanel }),
    onAllowSite: (host) => void requestSites([host]),
    async onOpenOptions() {
      await sendMessage('openOptions', {});
      if (place === 'popup') window.close();
    },
  };

  async function lookUpAndKeep(text: string): Promise<void> {
    await Promise.all([lookUps.lookUpText(text), keep(text)]);
  }

  async function lookUpGiven(text: string): Promise<void> {
    show({ given: { text } });
    await lookUpAndKeep(text);
  }

  async function keep(text: string): Promise<void> {
    await keepLookUp(text);
    await showRecent();
  }

  async function showRecent(): Promise<void> {
    show({ recent: await readRecentLookUps() });
  }

  /** With what the reader sees here, which is not always the tab's own page. */
  async function movePanel(): Promise<void> {
    const text = lookUps.readLookedUp();
    try {
      await (text === undefined ? openPanel(windowId) : lookUpElsewhere(text, windowId));
      window.close();
    } catch (error) {
      show({ state: { kind: 'failed', message: String(error) } });
    }
  }

  const showMissingSite = async () => show({ missingSite: await readMissingSite() });

  /** The panel sees no address that it has no access to. */
  async function startPopup(): Promise<void> {
    watchSiteAccess({ onChange: () => void showMissingSite() });
    void showMissingSite();
    await lookUps.lookUp();
  }

  async function startPanel(): Promise<void> {
    await followCurrentTab(lookUps.followTab);
    watchSettings(() => void Promise.all([lookUps.refresh(), showRecent()]));
    if (await takeHandOvers(lookUpGiven)) await lookUps.noteTab();
    else await lookUps.followTab();
  }

  async function start(): Promise<void> {
    void followTheme().then(() => {
      isThemed = true;
      show({});
    });
    // The answer comes first; what else there is can wait.
    await (place === 'popup' ? startPopup() : startPanel());
    windowId = (await extensionApi.windows.getCurrent()).id;
    await Promise.all([showRecent(), index.load()]);
  }

  void start();
}
