import { useState } from 'preact/hooks';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { type ListedTopic, listNames, takeRows } from './topic-choice.ts';

interface TopicListProps {
  topics: ListedTopic[];
  /** Names of the topics that are off. */
  off: Set<string>;
  onSwitch(names: string[], isOn: boolean): void;
}

/** Rows added at a time: rendering thousands at once would block the page. */
const rowsAtOnce = 200;

/**
 * A checkbox for each topic with its number of articles, the topics below it as a list below it, and a
 * button that shows more rows.
 */
export function TopicList({ topics, off, onSwitch }: TopicListProps) {
  const text = useText();
  const [limit, setLimit] = useState(rowsAtOnce);
  if (topics.length === 0) return <p class="empty">{text.t('topicsNoMatch')}</p>;
  const moreCount = Math.min(listNames(topics).length - limit, rowsAtOnce);
  return (
    <>
      <ul class="topic-list">
        {takeRows(topics, limit).map((topic) => (
          <TopicRow key={topic.name} topic={topic} off={off} onSwitch={onSwitch} />
        ))}
      </ul>
      {moreCount > 0 && (
        <button type="button" class="plain-button" onClick={() => setLimit(limit + rowsAtOnce)}>
          {formatCount(moreCount, 'moreRows', text)}
        </button>
      )}
    </>
  );
}

interface TopicRowProps extends Omit<TopicListProps, 'topics'> {
  topic: ListedTopic;
}

function TopicRow({ topic, off, onSwitch }: TopicRowProps) {
  const text = useText();
  const { t, language } = text;
  const { name, label, articles, below, names } = topic;
  const onCount = names.filter((one) => !off.has(one)).length;
  const isOn = onCount === names.length;
  const isPartlyOn = onCount > 0 && !isOn;
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          // Set each time: a click clears it in the browser, whatever becomes of the change.
          ref={(input) => {
            if (input !== null) input.indeterminate = isPartlyOn;
          }}
          onChange={(event) => onSwitch(names, event.currentTarget.checked)}
        />
        <span class="choice-label" dir="auto" title={label === name ? undefined : name}>
          {label}
        </span>
        {isPartlyOn && (
          <span class="visually-hidden">
            {t('topicsOn', [formatNumber(onCount, language), formatNumber(names.length, language)])}
          </span>
        )}
        <span class="count">
          <span aria-hidden="true">{formatNumber(articles, language)}</span>
          <span class="visually-hidden">{formatCount(articles, 'articles', text)}</span>
        </span>
      </label>
      {below.length > 0 && (
        <ul class="topics-below">
          {below.map((one) => (
            <TopicRow key={one.name} topic={one} off={off} onSwitch={onSwitch} />
          ))}
        </ul>
      )}
    </li>
  );
}
