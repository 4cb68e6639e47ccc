import type { MutedArticle, Settings } from '../../core/settings/settings.ts';
import { formatMoment } from '../text/format-date.ts';
import { type Text, useText } from '../text/text.tsx';
import { MutedList } from './muted-list.tsx';
import { Section } from './section.tsx';

interface MutedSectionProps {
  settings: Pick<Settings, 'mutedSites' | 'mutedArticles' | 'mutedUntilMs'>;
  onChange(patch: Partial<Settings>): void;
}

/** Everything that is muted, with buttons that unmute it. */
export function MutedSection({ settings, onChange }: MutedSectionProps) {
  const text = useText();
  const { t, language } = text;
  const { mutedSites, mutedArticles, mutedUntilMs } = settings;
  return (
    <Section title={t('muted')}>
      {Date.now() < mutedUntilMs && (
        <p class="button-row">
          {t('mutedUntil', [formatMoment(mutedUntilMs, language)])}{' '}
          <button type="button" class="button" onClick={() => onChange({ mutedUntilMs: 0 })}>
            {t('endMute')}
          </button>
        </p>
      )}
      <MutedList
        title={t('mutedSites')}
        emptyMessage={t('mutedSitesNone')}
        items={mutedSites.map((site) => ({ id: site, name: site }))}
        onUnmute={(id) => onChange({ mutedSites: mutedSites.filter((site) => site !== id) })}
      />
      <MutedList
        title={t('mutedArticles')}
        emptyMessage={t('mutedArticlesNone')}
        items={mutedArticles.map((article) => ({
          id: article.key,
          name: describeMutedArticle(article, text),
        }))}
        onUnmute={(id) =>
          onChange({ mutedArticles: mutedArticles.filter(({ key }) => key !== id) })
        }
      />
    </Section>
  );
}

function describeMutedArticle({ key, title, seen }: MutedArticle, { t }: Text): string {
  const name = title || key;
  return seen === undefined ? name : t('mutedUntilNew', [name]);
}
