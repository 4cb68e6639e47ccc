import '../../assets/tokens.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { followTheme } from '../../utils/settings/follow-theme.ts';
import { browserText } from '../../utils/views/browser-text.ts';
import { followOptions } from '../../utils/views/follow-options.ts';
import { nameDocument } from '../../utils/views/name-document.ts';

const root = document.getElementById('root') as HTMLElement;
nameDocument('optionsTitle');
void followTheme();

const actions = followOptions((state) => {
  render(
    <TextProvider {...browserText}>
      <OptionsView
        {...state}
        onChange={actions.changeSettings}
        onExport={actions.exportSettings}
        readFile={actions.readFile}
        onAllowSites={actions.allowSites}
        onChangeShortcut={actions.openShortcuts}
        onRebuild={actions.rebuildIndex}
      />
    </TextProvider>,
    root,
  );
});
