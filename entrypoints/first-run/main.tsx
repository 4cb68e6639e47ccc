import '../../assets/tokens.css';
import '../../components/first-run/first-run.css';
import { render } from 'preact';
import { FirstRunView } from '../../components/first-run/first-run-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { sendMessage } from '../../utils/messages/send-message.ts';
import { followTheme } from '../../utils/settings/follow-theme.ts';
import { noteFirstPageSeen } from '../../utils/tabs/first-page.ts';
import { browserText } from '../../utils/views/browser-text.ts';
import { followFirstRun } from '../../utils/views/follow-first-run.ts';

const root = document.getElementById('root') as HTMLElement;
document.title = browserText.t('firstRunTitle');
void followTheme();

followFirstRun((state) => {
  render(
    <TextProvider {...browserText}>
      <FirstRunView {...state} onOpenOptions={() => void sendMessage('openOptions', {})} />
    </TextProvider>,
    root,
  );
});
void noteFirstPageSeen();
