import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { sendMessage } from '../../utils/messages/send-message.ts';
import { browserText } from '../../utils/views/browser-text.ts';
import { followLookUps } from '../../utils/views/follow-look-ups.ts';

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
          await sendMessage('openOptions', {});
          window.close();
        }}
      />
    </TextProvider>,
    root,
  );
}
