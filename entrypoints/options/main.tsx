import '../../assets/tokens.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { TextProvider } from '../../components/text/text.tsx';
import { applyTheme } from '../../extension/screens/apply-theme.ts';
import { localiseDocument } from '../../extension/screens/localise-document.ts';
import { createOptionsController } from '../../extension/screens/options-controller.ts';
import { screenText } from '../../extension/screens/screen-text.ts';

const root = document.getElementById('root') as HTMLElement;
localiseDocument('optionsTitle');
void applyTheme();

const actions = createOptionsController((state) => {
  render(
    <TextProvider {...screenText}>
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
