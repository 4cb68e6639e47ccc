import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import type { IndexStatus } from '../../core/protocol.ts';
import { sendMessage } from '../../utils/messages/send-message.ts';
import { followTheme } from '../../utils/settings/follow-theme.ts';
import { readMissingSite, requestSites, watchSiteAccess } from '../../utils/site-access.ts';
import { browserText } from '../../utils/views/browser-text.ts';
import { followIndex } from '../../utils/views/follow-index.ts';
import { followLookUps } from '../../utils/views/follow-look-ups.ts';

const root = document.getElementById('root') as HTMLElement;
document.title = browserText.t('extensionName');

let state: PopupState = { kind: 'loading' };
let status: IndexStatus | undefined;
/** Before, all that is shown would flash in colours that are not the reader's. */
let isThemed = false;
let missingSite: string | undefined;

const lookUps = followLookUps((next) => {
  state = next;
  show();
});
const index = followIndex((next) => {
  status = next;
  show();
});
const showMissingSite = async () => {
  missingSite = await readMissingSite();
  show();
};
void followTheme().then(() => {
  isThemed = true;
  show();
});
// The answer comes first; how the index fares can wait.
void lookUps.lookUp().then(index.load);
void showMissingSite();
watchSiteAccess({ onChange: () => void showMissingSite() });

function show(): void {
  if (!isThemed) return;
  render(
    <TextProvider {...browserText}>
      <PopupView
        state={state}
        status={status}
        missingSite={missingSite}
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
        onAllowSite={(host) => void requestSites([host])}
        onOpenOptions={async () => {
          await sendMessage('openOptions', {});
          window.close();
        }}
      />
    </TextProvider>,
    root,
  );
}
