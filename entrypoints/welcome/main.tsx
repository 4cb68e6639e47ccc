import '../../assets/tokens.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { TextProvider } from '../../components/text/text.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { markWelcomeSeen } from '../../extension/browser/seen-welcome.ts';
import { applyTheme } from '../../extension/screens/apply-theme.ts';
import { screenText } from '../../extension/screens/screen-text.ts';
import { sendMessage } from '../../extension/screens/send-message.ts';
import { startWelcomeController } from '../../extension/screens/welcome-controller.ts';

const root = document.getElementById('root') as HTMLElement;
document.title = screenText.t('welcomeTitle');
void applyTheme();

startWelcomeController((state) => {
  render(
    <TextProvider {...screenText}>
      <WelcomeView {...state} onOpenOptions={() => void sendMessage('openOptions', {})} />
    </TextProvider>,
    root,
  );
});
void markWelcomeSeen();
