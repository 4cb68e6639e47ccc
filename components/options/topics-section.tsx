import { useMemo, useState } from 'preact/hooks';
import type { Count } from '../../core/index/index-facets.ts';
import { formatNumber } from '../format-number.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { listTopics, searchTopics, switchTopics } from './topic-choice.ts';
import { TopicList } from './topic-list.tsx';

interface TopicsSectionProps {
  /** Absent while they are being read. */
  topics: Count[] | undefined;
  topicsOff: string[];
  onChange(topicsOff: string[]): void;
}

/** Which topics the reader wants: a search, a list, and buttons for all that the search shows. */
export function TopicsSection({ topics, topicsOff, onChange }: TopicsSectionProps) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const off = useMemo(() => new Set(topicsOff), [topicsOff]);
  const all = useMemo(
    () => (topics === undefined ? [] : listTopics(topics, topicsOff, language)),
    [topics, topicsOff, language],
  );
  const shown = useMemo(() => searchTopics(all, query), [all, query]);
  const isWhole = shown.length === all.length;
  const isOnCount = all.filter(({ name }) => !off.has(name)).length;
  const switchShown = (isOn: boolean) =>
    onChange(
      switchTopics(
        topicsOff,
        shown.map(({ name }) => name),
        isOn,
      ),
    );

  if (topics === undefined) return <Section title={t('topics')} message={t('loading')} />;
  if (all.length === 0) return <Section title={t('topics')} message={t('topicsNone')} />;
  return (
    <Section title={t('topics')} hint={t('topicsHint')}>
      <label class="field-label" for="topics-search">
        {t('topicsSearch')}
      </label>
      <input
        id="topics-search"
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div class="topics-bar">
        <p role="status">
          {t('topicsOn', [formatNumber(isOnCount, language), formatNumber(all.length, language)])}
        </p>
        <button type="button" class="button" onClick={() => switchShown(true)}>
          {t(isWhole ? 'allOn' : 'shownOn')}
        </button>
        <button type="button" class="button" onClick={() => switchShown(false)}>
          {t(isWhole ? 'allOff' : 'shownOff')}
        </button>
      </div>
      <TopicList
        topics={shown}
        off={off}
        onSwitch={(name, isOn) => onChange(switchTopics(topicsOff, [name], isOn))}
      />
    </Section>
  );
}
