import type { OptionsViewModel } from '../../core/view/options-view-model.ts';
import { Mark } from '../mark.tsx';
import { useText } from '../text/text.tsx';
import { DisplaySection } from './display-section.tsx';
import { IndexSection } from './index-section.tsx';
import { MinimumQualitySection } from './minimum-quality-section.tsx';
import { MutedSection } from './muted-section.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { PicturesSection } from './pictures-section.tsx';
import { RecentLookUpsSection } from './recent-look-ups-section.tsx';
import { SettingsFileSection } from './settings-file-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import { TopicsSection } from './topics-section.tsx';

/** The options page. Every change takes effect at once. */
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
      <MinimumQualitySection
        percentile={settings.minimumQualityPercentile}
        qualities={status?.head.qualities}
        onChange={(minimumQualityPercentile) => onChange({ minimumQualityPercentile })}
      />
      <DisplaySection
        settings={settings}
        shortcut={shortcut}
        onChange={onChange}
        onChangeShortcut={onChangeShortcut}
      />
      <MutedSection settings={settings} onChange={onChange} />
      <PicturesSection
        pictures={settings.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
      <ThemeSection theme={settings.theme} onChange={(theme) => onChange({ theme })} />
      <RecentLookUpsSection
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
