import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { browserText } from '../../utils/browser-text.ts';
import { followLookUps } from '../../utils/follow-look-ups.ts';
import { sendMessage } from '../../utils/send-message.ts';

const root = document.getElementById('root') as HTMLElement;
document.title = browserText.t('extensionName');

const { lookUp, lookUpText, lookUpAnyway } = followLookUps(show);
void lookUp();

function show(state: PopupState): void {
  render(
    <TextProvider {...browserText}>
      <PopupView
        state={state}
        onLookUp={lookUpText}
        onShowAnyway={lookUpAnyway}
        onUnhide={async (view) => {
          const { hiddenBy, key, site } = view;
          if (hiddenBy === undefined || hiddenBy === 'topics') return;
          await sendMessage('unmute', { key, site, what: hiddenBy });
          await lookUp();
        }}
        onOpenOptions={async () => {
          await browser.runtime.openOptionsPage();
          window.close();
        }}
      />
    </TextProvider>,
    root,
  );
}
