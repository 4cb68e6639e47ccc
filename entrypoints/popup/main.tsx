import '../../assets/tokens.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { browserText } from '../../utils/views/browser-text.ts';
import { followPopup } from '../../utils/views/follow-popup.ts';
import { nameDocument } from '../../utils/views/name-document.ts';

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
