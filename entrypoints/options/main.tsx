import '../../assets/tokens.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { browserText } from '../../utils/views/browser-text.ts';
import { followOptions } from '../../utils/views/follow-options.ts';
import { nameDocument } from '../../utils/views/name-document.ts';

const root = document.getElementById('root') as HTMLElement;
nameDocument('optionsTitle');

const { changeSettings, rebuildIndex } = followOptions((state) => {
  render(
    <TextProvider {...browserText}>
      <OptionsView {...state} onChange={changeSettings} onRebuild={rebuildIndex} />
    </TextProvider>,
    root,
  );
});
