import type { Count } from '../../core/index/index-facets.ts';
import type { IndexStatus } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings.ts';
import { Mark } from '../mark.tsx';
import { useText } from '../text.tsx';
import { CardModeChoice } from './card-mode-choice.tsx';
import { IndexSection } from './index-section.tsx';
import { MinimumQuality } from './minimum-quality.tsx';
import { MutedSection } from './muted-section.tsx';
import { PicturesChoice } from './pictures-choice.tsx';
import { RecentChoice } from './recent-choice.tsx';
import { TopicsSection } from './topics-section.tsx';

export interface OptionsViewProps {
  settings: Settings;
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** Absent while they are being read. */
  topics: Count[] | undefined;
  onChange(patch: Partial<Settings>): void;
  onRebuild(): void;
}

/** The settings page: each control takes effect at once. */
export function OptionsView({ settings, status, topics, onChange, onRebuild }: OptionsViewProps) {
  const { t, language, direction } = useText();
  return (
    <main class="options" lang={language} dir={direction}>
      <h1 class="options-title">
        <Mark /> {t('optionsTitle')}
      </h1>
      <TopicsSection
        topics={topics}
        topicsOff={settings.topicsOff}
        onChange={(topicsOff) => onChange({ topicsOff })}
      />
      <MinimumQuality
        minimum={settings.minimumQuality}
        onChange={(minimumQuality) => onChange({ minimumQuality })}
      />
      <CardModeChoice mode={settings.card} onChange={(card) => onChange({ card })} />
      <MutedSection settings={settings} onChange={onChange} />
      <PicturesChoice
        pictures={settings.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
      <RecentChoice
        recentLookUps={settings.recentLookUps}
        onChange={(recentLookUps) => onChange({ recentLookUps })}
      />
      <IndexSection status={status} onRebuild={onRebuild} />
    </main>
  );
}
