import '../../assets/tokens.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { TextProvider } from '../../components/text/text.tsx';
import { FirstRunView } from '../../components/welcome/welcome-view.tsx';
import { browserText } from '../../extension/browser/browser-text.ts';
import { sendMessage } from '../../extension/browser/send-message.ts';
import { noteFirstPageSeen } from '../../extension/browser/welcome-page.ts';
import { followTheme } from '../../extension/screens/apply-theme.ts';
import { followFirstRun } from '../../extension/screens/welcome-controller.ts';

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
