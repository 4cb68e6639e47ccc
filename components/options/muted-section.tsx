import type { Settings } from '../../core/settings.ts';
import { useText } from '../text.tsx';
import { MutedList } from './muted-list.tsx';
import { Section } from './section.tsx';

interface MutedSectionProps {
  settings: Pick<Settings, 'mutedSites' | 'mutedArticles'>;
  onChange(patch: Partial<Settings>): void;
}

/** What the reader silenced on the card, and the way back. */
export function MutedSection({ settings, onChange }: MutedSectionProps) {
  const { t } = useText();
  const { mutedSites, mutedArticles } = settings;
  return (
    <Section title={t('muted')}>
      <MutedList
        title={t('mutedSites')}
        empty={t('mutedSitesNone')}
        items={mutedSites.map((site) => ({ id: site, name: site }))}
        onShowAgain={(id) => onChange({ mutedSites: mutedSites.filter((site) => site !== id) })}
      />
      <MutedList
        title={t('mutedArticles')}
        empty={t('mutedArticlesNone')}
        items={mutedArticles.map(({ key, title }) => ({ id: key, name: title || key }))}
        onShowAgain={(id) =>
          onChange({ mutedArticles: mutedArticles.filter(({ key }) => key !== id) })
        }
      />
    </Section>
  );
}
