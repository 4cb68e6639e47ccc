import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/panel.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text/text.tsx';
import { localiseDocument } from '../../extension/screens/localise-document.ts';
import { startPopupController } from '../../extension/screens/popup-controller.ts';
import { screenText } from '../../extension/screens/screen-text.ts';

const root = document.getElementById('root') as HTMLElement;
localiseDocument('extensionName');

startPopupController('panel', (view) => {
  render(
    <TextProvider {...screenText}>
      <PopupView {...view} />
    </TextProvider>,
    root,
  );
});
