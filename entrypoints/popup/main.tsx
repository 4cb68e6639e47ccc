import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import type { IndexStatus } from '../../core/protocol.ts';
import { sendMessage } from '../../utils/messages/send-message.ts';
import { browserText } from '../../utils/views/browser-text.ts';
import { followIndex } from '../../utils/views/follow-index.ts';
import { followLookUps } from '../../utils/views/follow-look-ups.ts';
import { nameDocument } from '../../utils/views/name-document.ts';

const root = document.getElementById('root') as HTMLElement;
nameDocument('extensionName');

let state: PopupState = { kind: 'loading' };
let status: IndexStatus | undefined;

const lookUps = followLookUps((next) => {
  state = next;
  show();
});
const index = followIndex((next) => {
  status = next;
  show();
});
// The answer comes first; how the index fares can wait.
void lookUps.lookUp().then(index.load);

function show(): void {
  render(
    <TextProvider {...browserText}>
      <PopupView
        state={state}
        status={status}
        onType={lookUps.type}
        onLookUp={lookUps.lookUpText}
        onOpen={({ webUrl }) => lookUps.open(webUrl)}
        onBackToResults={lookUps.backToResults}
        onShowAnyway={lookUps.lookUpAnyway}
        onUnhide={async (view) => {
          const { hiddenBy, key, site } = view;
          if (hiddenBy === undefined || hiddenBy === 'topics') return;
          await sendMessage('unmute', { key, site, what: hiddenBy });
          await lookUps.lookUp();
        }}
        onRebuild={index.rebuild}
        onOpenOptions={async () => {
          await sendMessage('openOptions', {});
          window.close();
        }}
      />
    </TextProvider>,
    root,
  );
}
