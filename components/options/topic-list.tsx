import { useState } from 'preact/hooks';
import type { Count } from '../../core/index/index-facets.ts';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

interface TopicListProps {
  topics: Count[];
  off: Set<string>;
  onSwitch(name: string, isOn: boolean): void;
}

/** So many are made at a time: thousands of rows would hold the page up for no reader. */
const rowsAtOnce = 200;

/** A checkbox a topic, with the number of its articles. */
export function TopicList({ topics, off, onSwitch }: TopicListProps) {
  const text = useText();
  const [most, setMost] = useState(rowsAtOnce);
  if (topics.length === 0) return <p class="empty">{text.t('topicsNoMatch')}</p>;
  const further = Math.min(topics.length - most, rowsAtOnce);
  return (
    <>
      <ul class="topic-list">
        {topics.slice(0, most).map(({ name, articles }) => (
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
      {further > 0 && (
        <button type="button" class="plain-button" onClick={() => setMost(most + rowsAtOnce)}>
          {formatCount(further, 'moreRows', text)}
        </button>
      )}
    </>
  );
}
