import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../assets/tokens.css?inline';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { TextProvider } from '../components/text.tsx';
import type { PageAddress } from '../core/index/find-page.ts';
import type { PageView, WantedPieces } from '../core/page/page-view.ts';
import type { MuteTarget } from '../core/settings-changes.ts';
import { isExtensionAlive } from '../utils/extension-api.ts';
import { sendMessage } from '../utils/messages/send-message.ts';
import { type CardHost, createCardHost } from '../utils/page/card-host.ts';
import { followCardView } from '../utils/page/follow-card-view.ts';
import { browserText } from '../utils/views/browser-text.ts';

export default defineUnlistedScript(() => {
  let host: CardHost | undefined;
  let shown: PageView | undefined;
  let isOpen = false;
  /** What is similar to the article that is shown, once it was read. */
  let similar: { of: PageView; pieces: WantedPieces | undefined } | undefined;
  /** The page on which the reader sent the card away, where nothing may be kept of that. */
  let dismissed: string | undefined;

  followCardView((view, page) => {
    if (dismissed !== page.address) dismissed = undefined;
    if (view === undefined || dismissed !== undefined) return hide();
    // Another article, or another wish for cards.
    if (shown?.key !== view.key || shown.card !== view.card) isOpen = view.card === 'open';
    shown = view;
    host ??= openHost();
    show(host, view, page);
  });

  function openHost(): CardHost {
    const opened = createCardHost(tokens + css);
    // Nothing in the card works any more once the extension is gone: it goes when it is touched.
    const hideIfDead = (event: Event) => {
      if (isExtensionAlive()) return;
      event.stopPropagation();
      hide();
    };
    for (const type of ['click', 'keydown']) {
      opened.container.addEventListener(type, hideIfDead, { capture: true });
    }
    return opened;
  }

  function hide(): void {
    if (host !== undefined) render(undefined, host.container);
    host?.remove();
    host = undefined;
    shown = undefined;
  }

  async function mute(page: PageAddress, what: MuteTarget): Promise<void> {
    // Where it is not kept, or the extension is gone and cannot keep it, the card goes all the same.
    const isKept = await sendMessage('mute', { ...page, what }).then(
      (answer) => answer.isKept,
      () => false,
    );
    if (isKept) return;
    dismissed = page.address;
    hide();
  }

  /** Read when the card opens, and not for every page: each piece is a read of its own. */
  async function readSimilar(view: PageView, page: PageAddress): Promise<void> {
    if (!view.hasSimilar || similar?.of === view) return;
    similar = { of: view, pieces: undefined };
    const pieces = await sendMessage('readSimilar', page).catch(() => undefined);
    if (host === undefined || shown !== view) return;
    similar = { of: view, pieces };
    show(host, view, page);
  }

  function show(host: CardHost, view: PageView, page: PageAddress): void {
    if (isOpen) void readSimilar(view, page);
    const setOpen = (open: boolean) => {
      isOpen = open;
      show(host, view, page);
    };
    render(
      <TextProvider {...browserText}>
        <Card
          view={view}
          similar={similar?.of === view ? similar.pieces : undefined}
          isOpen={isOpen}
          onOpen={() => setOpen(true)}
          onClose={() => setOpen(false)}
          onHide={(what) => void mute(page, what)}
          onSwitchTopic={(topic, isOn) =>
            void sendMessage('switchTopic', { ...page, topic, isOn }).catch(hide)
          }
          onOpenOptions={() => void sendMessage('openOptions', {}).catch(hide)}
        />
      </TextProvider>,
      host.container,
    );
  }
});
