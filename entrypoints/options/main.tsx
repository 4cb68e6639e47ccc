import '../../assets/tokens.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { browserText } from '../../utils/views/browser-text.ts';
import { followOptions } from '../../utils/views/follow-options.ts';

const root = document.getElementById('root') as HTMLElement;
document.title = browserText.t('optionsTitle');

const { changeSettings, rebuildIndex } = followOptions((state) => {
  render(
    <TextProvider {...browserText}>
      <OptionsView {...state} onChange={changeSettings} onRebuild={rebuildIndex} />
    </TextProvider>,
    root,
  );
});
