import { useState } from 'preact/hooks';
import type { Count } from '../../core/index/index-facets.ts';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

interface TopicListProps {
  topics: Count[];
  /** Names of the topics that are off. */
  off: Set<string>;
  onSwitch(name: string, isOn: boolean): void;
}

/** Rows added at a time: rendering thousands at once would block the page. */
const rowsAtOnce = 200;

/** A checkbox for each topic with its number of articles, and a button that shows more rows. */
export function TopicList({ topics, off, onSwitch }: TopicListProps) {
  const text = useText();
  const [limit, setLimit] = useState(rowsAtOnce);
  if (topics.length === 0) return <p class="empty">{text.t('topicsNoMatch')}</p>;
  const moreCount = Math.min(topics.length - limit, rowsAtOnce);
  return (
    <>
      <ul class="topic-list">
        {topics.slice(0, limit).map(({ name, articles }) => (
          <li key={name}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!off.has(name)}
                onChange={(event) => onSwitch(name, event.currentTarget.checked)}
              />
              <span class="choice-label" dir="auto">
                {name}
              </span>
              <span class="count">
                <span aria-hidden="true">{formatNumber(articles, text.language)}</span>
                <span class="visually-hidden">{formatCount(articles, 'articles', text)}</span>
              </span>
            </label>
          </li>
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
