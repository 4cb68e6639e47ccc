import type { OptionsViewModel } from '../../core/view/options-view-model.ts';
import { Mark } from '../mark.tsx';
import { useText } from '../text/text.tsx';
import { IndexSection } from './index-section.tsx';
import { MinimumQuality } from './minimum-quality.tsx';
import { MutedSection } from './muted-section.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { PicturesChoice } from './pictures-choice.tsx';
import { PresenceSection } from './presence-section.tsx';
import { RecentChoice } from './recent-choice.tsx';
import { SettingsFileSection } from './settings-file-section.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { TopicsSection } from './topics-section.tsx';

/** The settings page: each control takes effect at once. */
export function OptionsView({
  settings,
  status,
  topics,
  hidden,
  access,
  shortcut,
  version,
  onChange,
  onExport,
  readFile,
  onAllowSites,
  onChangeShortcut,
  onRebuild,
}: OptionsViewModel) {
  const { t, language, direction } = useText();
  return (
    <main class="options" lang={language} dir={direction}>
      <h1 class="options-title">
        <Mark /> {t('optionsTitle')}
      </h1>
      <TopicsSection
        topics={topics}
        topicsOff={settings.topicsOff}
        hidden={hidden}
        articles={status?.head.articles}
        onChange={(topicsOff) => onChange({ topicsOff })}
      />
      <MinimumQuality
        minimum={settings.minimumQuality}
        onChange={(minimumQuality) => onChange({ minimumQuality })}
      />
      <PresenceSection
        settings={settings}
        shortcut={shortcut}
        onChange={onChange}
        onChangeShortcut={onChangeShortcut}
      />
      <MutedSection settings={settings} onChange={onChange} />
      <PicturesChoice
        pictures={settings.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
      <ThemeChoice theme={settings.theme} onChange={(theme) => onChange({ theme })} />
      <RecentChoice
        recentLookUps={settings.recentLookUps}
        onChange={(recentLookUps) => onChange({ recentLookUps })}
      />
      <PermissionsSection access={access} onAllow={onAllowSites} />
      <SettingsFileSection
        settings={settings}
        onChange={onChange}
        onExport={onExport}
        readFile={readFile}
      />
      <IndexSection status={status} version={version} onRebuild={onRebuild} />
    </main>
  );
}
