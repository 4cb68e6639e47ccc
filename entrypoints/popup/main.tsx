import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text/text.tsx';
import { browserText } from '../../extension/browser/browser-text.ts';
import { nameDocument } from '../../extension/screens/name-document.ts';
import { followPopup } from '../../extension/screens/popup-controller.ts';

const root = document.getElementById('root') as HTMLElement;
nameDocument('extensionName');

followPopup('popup', (view) => {
  render(
    <TextProvider {...browserText}>
      <PopupView {...view} />
    </TextProvider>,
    root,
  );
});
