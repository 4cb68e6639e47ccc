import type { Count } from '../../core/index/index-facets.ts';
import { formatCount, formatNumber } from '../format-number.ts';
import { useText } from '../text.tsx';

interface TopicListProps {
  topics: Count[];
  off: Set<string>;
  onSwitch(name: string, isOn: boolean): void;
}

/** A checkbox a topic, with the number of its articles. */
export function TopicList({ topics, off, onSwitch }: TopicListProps) {
  const text = useText();
  if (topics.length === 0) return <p class="empty">{text.t('topicsNoMatch')}</p>;
  return (
    <ul class="topic-list">
      {topics.map(({ name, articles }) => (
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
  );
}
