import { useMemo, useState } from 'preact/hooks';
import type { Count } from '../../core/index/index-facets.ts';
import type { HiddenArticles } from '../../core/search/find-hidden.ts';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { HiddenPreview } from './hidden-preview.tsx';
import { Section } from './section.tsx';
import { listDropped, listTopics, searchTopics, switchTopics } from './topic-choice.ts';
import { TopicGroupList } from './topic-group-list.tsx';
import { maxUngrouped } from './topic-groups.ts';
import { TopicList } from './topic-list.tsx';

interface TopicsSectionProps {
  /** Absent while they are being read. */
  topics: Count[] | undefined;
  topicsOff: string[];
  /** What they hide; absent while it is being counted. */
  hidden: HiddenArticles | undefined;
  /** Of the whole index; absent while it is being read. */
  articles: number | undefined;
  onChange(topicsOff: string[]): void;
}

/**
 * Which topics the reader wants: a search, a list, buttons for all that the search shows, and what
 * the choice hides.
 */
export function TopicsSection({
  topics,
  topicsOff,
  hidden,
  articles,
  onChange,
}: TopicsSectionProps) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const off = useMemo(() => new Set(topicsOff), [topicsOff]);
  // The list stays the same one while topics are switched: sorting thousands anew takes its time.
  const dropped = JSON.stringify(listDropped(topics ?? [], topicsOff));
  const all = useMemo(
    () => listTopics(topics ?? [], JSON.parse(dropped), language),
    [topics, dropped, language],
  );
  const shown = useMemo(() => searchTopics(all, query), [all, query]);
  const isWhole = shown.length === all.length;
  const isOnCount = all.filter(({ name }) => !off.has(name)).length;
  const switchSome = (names: string[], isOn: boolean) =>
    onChange(switchTopics(topicsOff, names, isOn));
  const switchShown = (isOn: boolean) =>
    switchSome(
      shown.map(({ name }) => name),
      isOn,
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
      {shown.length > maxUngrouped ? (
        <TopicGroupList topics={shown} off={off} onSwitch={switchSome} />
      ) : (
        <TopicList topics={shown} off={off} onSwitch={(name, isOn) => switchSome([name], isOn)} />
      )}
      <HiddenPreview hidden={hidden} articles={articles} />
    </Section>
  );
}
