import { useMemo, useState } from 'preact/hooks';
import type { Count } from '../../core/index/index-facets.ts';
import type { HiddenArticles } from '../../core/search/find-hidden.ts';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { maxUngrouped } from './group-topics.ts';
import { HiddenPreview } from './hidden-preview.tsx';
import { Section } from './section.tsx';
import { listDroppedTopics, listTopics, searchTopics, switchTopics } from './topic-choice.ts';
import { TopicGroupList } from './topic-group-list.tsx';
import { TopicList } from './topic-list.tsx';

interface TopicsSectionProps {
  /** Undefined while they are read. */
  topics: Count[] | undefined;
  topicsOff: string[];
  /** The articles that the topic filter hides; undefined while they are counted. */
  hidden: HiddenArticles | undefined;
  /** The number of articles in the index; undefined while it is read. */
  articles: number | undefined;
  onChange(topicsOff: string[]): void;
}

/**
 * The topic filter: a search field, buttons that switch all topics found, the topics themselves, and
 * what the filter hides.
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
  const dropped = listDroppedTopics(topics ?? [], topicsOff);
  // Sorting thousands of topics takes time, so it is repeated only if their names change, and not each
  // time that the reader switches one.
  const all = useMemo(
    () => listTopics(topics ?? [], dropped, language),
    [topics, JSON.stringify(dropped), language],
  );
  const shown = useMemo(() => searchTopics(all, query), [all, query]);
  const showsAll = shown.length === all.length;
  const onCount = all.filter(({ name }) => !off.has(name)).length;
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
          {t('topicsOn', [formatNumber(onCount, language), formatNumber(all.length, language)])}
        </p>
        <button type="button" class="button" onClick={() => switchShown(true)}>
          {t(showsAll ? 'allOn' : 'shownOn')}
        </button>
        <button type="button" class="button" onClick={() => switchShown(false)}>
          {t(showsAll ? 'allOff' : 'shownOff')}
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
