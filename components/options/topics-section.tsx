import { useMemo, useState } from 'preact/hooks';
import type { IndexTopics } from '../../core/index/index-facets.ts';
import type { HiddenArticles } from '../../core/search/find-hidden.ts';
import { switchTopics } from '../../core/settings/switch-topics.ts';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { maxUngrouped } from './group-topics.ts';
import { HiddenPreview } from './hidden-preview.tsx';
import { Section } from './section.tsx';
import { listDroppedTopics, listNames, listTopics, searchTopics } from './topic-choice.ts';
import { TopicGroupList } from './topic-group-list.tsx';
import { TopicList } from './topic-list.tsx';

interface TopicsSectionProps {
  /** Undefined while they are read. */
  topics: IndexTopics | undefined;
  topicsOff: string[];
  /** The articles that the topic filter hides; undefined while they are counted. */
  hidden: HiddenArticles | undefined;
  /** The number of articles in the index; undefined while it is read. */
  articles: number | undefined;
  onChange(topicsOff: string[]): void;
}

const noTopics: IndexTopics = { topics: [], tree: [] };

/**
 * The topic filter: a search field, buttons that switch all topics found, the topics themselves, and
 * what the filter hides. Topics of a collection's tree come first; the others follow, in groups where
 * there are many.
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
  const dropped = listDroppedTopics(topics ?? noTopics, topicsOff);
  // Sorting thousands of topics takes time, so it is repeated only if their names change, and not each
  // time that the reader switches one.
  const all = useMemo(
    () => listTopics(topics ?? noTopics, dropped, language),
    [topics, JSON.stringify(dropped), language],
  );
  const tree = useMemo(() => searchTopics(all.tree, query), [all, query]);
  const others = useMemo(() => searchTopics(all.others, query), [all, query]);
  const allNames = listNames([...all.tree, ...all.others]);
  const shownNames = listNames([...tree, ...others]);
  const showsAll = shownNames.length === allNames.length;
  const onCount = allNames.filter((name) => !off.has(name)).length;
  const isGrouped = others.length > maxUngrouped;
  const ungrouped = isGrouped ? tree : [...tree, ...others];
  const switchSome = (names: string[], isOn: boolean) =>
    onChange(switchTopics(topicsOff, names, isOn));
  const switchShown = (isOn: boolean) => switchSome(shownNames, isOn);

  if (topics === undefined) return <Section title={t('topics')} message={t('loading')} />;
  if (allNames.length === 0) return <Section title={t('topics')} message={t('topicsNone')} />;
  return (
    <Section title={t('topics')} hint={t(all.tree.length > 0 ? 'topicsTreeHint' : 'topicsHint')}>
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
          {t('topicsOn', [
            formatNumber(onCount, language),
            formatNumber(allNames.length, language),
          ])}
        </p>
        <button type="button" class="button" onClick={() => switchShown(true)}>
          {t(showsAll ? 'allOn' : 'shownOn')}
        </button>
        <button type="button" class="button" onClick={() => switchShown(false)}>
          {t(showsAll ? 'allOff' : 'shownOff')}
        </button>
      </div>
      {(ungrouped.length > 0 || !isGrouped) && (
        <TopicList topics={ungrouped} off={off} onSwitch={switchSome} />
      )}
      {isGrouped && <TopicGroupList topics={others} off={off} onSwitch={switchSome} />}
      <HiddenPreview hidden={hidden} articles={articles} />
    </Section>
  );
}
