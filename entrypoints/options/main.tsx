import '../../assets/tokens.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { TextProvider } from '../../components/text/text.tsx';
import { browserText } from '../../extension/browser/browser-text.ts';
import { followTheme } from '../../extension/screens/apply-theme.ts';
import { nameDocument } from '../../extension/screens/name-document.ts';
import { followOptions } from '../../extension/screens/options-controller.ts';

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
