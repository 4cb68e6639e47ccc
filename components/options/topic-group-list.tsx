import { useMemo, useState } from 'preact/hooks';
import type { TextKey } from '../../core/view/text-key.ts';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';
import { type Grouping, groupings, groupTopics, type TopicGroup } from './group-topics.ts';
import type { ListedTopic } from './topic-choice.ts';
import { TopicList } from './topic-list.tsx';

interface TopicGroupListProps {
  topics: ListedTopic[];
  /** Names of the topics that are off. */
  off: Set<string>;
  onSwitch(names: string[], isOn: boolean): void;
}

const groupingLabels: Record<Grouping, TextKey> = {
  letter: 'groupByLetter',
  size: 'groupBySize',
  state: 'groupByState',
};

/** Topics in groups that the reader can open. The topics of closed groups are not rendered. */
export function TopicGroupList({ topics, off, onSwitch }: TopicGroupListProps) {
  const { t } = useText();
  const [grouping, setGrouping] = useState<Grouping>('letter');
  // `off` is not among the dependencies: a topic that the reader switches stays in its group, and so
  // under the pointer, until the list or the grouping changes.
  const groups = useMemo(() => groupTopics(topics, grouping, off), [topics, grouping]);
  return (
    <>
      <label class="group-by">
        {t('groupBy')}
        <select
          class="field"
          value={grouping}
          onChange={(event) => setGrouping(event.currentTarget.value as Grouping)}
        >
          {groupings.map((option) => (
            <option key={option} value={option}>
              {t(groupingLabels[option])}
            </option>
          ))}
        </select>
      </label>
      {groups.length === 0 && <p class="empty">{t('topicsNoMatch')}</p>}
      {groups.map((group) => (
        <Group key={`${grouping} ${group.id}`} group={group} off={off} onSwitch={onSwitch} />
      ))}
    </>
  );
}

interface GroupProps {
  group: TopicGroup;
  off: Set<string>;
  onSwitch(names: string[], isOn: boolean): void;
}

function Group({ group, off, onSwitch }: GroupProps) {
  const text = useText();
  const { t, language } = text;
  const [isOpen, setOpen] = useState(false);
  const { topics } = group;
  const name = describeGroup(group.id, text);
  const onCount = topics.filter((topic) => !off.has(topic.name)).length;
  const switchAll = (isOn: boolean) =>
    onSwitch(
      topics.map((topic) => topic.name),
      isOn,
    );
  return (
    <details
      class="topic-group"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="group-name">{name}</span>
        <span class="count">
          {t('topicsOn', [formatNumber(onCount, language), formatNumber(topics.length, language)])}
        </span>
      </summary>
      {isOpen && (
        <>
          <div class="button-row">
            <button
              type="button"
              class="button"
              aria-label={t('groupOn', [name])}
              onClick={() => switchAll(true)}
            >
              {t('allOn')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={t('groupOff', [name])}
              onClick={() => switchAll(false)}
            >
              {t('allOff')}
            </button>
          </div>
          <TopicList topics={topics} off={off} onSwitch={onSwitch} />
        </>
      )}
    </details>
  );
}

function describeGroup(id: string, text: Text): string {
  if (id === 'off') return text.t('groupIsOff');
  if (id === 'on') return text.t('groupIsOn');
  if (id === '#') return text.t('groupOthers');
  const minimum = Number(id);
  if (Number.isNaN(minimum)) return id;
  if (minimum === 0) return text.t('groupFewest');
  return formatCount(minimum, 'groupAtLeast', text);
}
