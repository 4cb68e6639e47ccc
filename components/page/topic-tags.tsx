import { useState } from 'preact/hooks';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

/** About three lines in the article's column. */
const maxCollapsed = 6;

interface TopicTagsProps {
  topics: string[];
  /** The topics that the reader switched off. */
  off: string[];
  /** Undefined where the reader cannot switch topics. */
  onSwitch: OnSwitchTopic | undefined;
}

/** An article's topics as toggle buttons. Of many, it shows the first few and a button for the rest. */
export function TopicTags({ topics, off, onSwitch }: TopicTagsProps) {
  const { t, language } = useText();
  const [isExpanded, setExpanded] = useState(false);
  if (topics.length === 0) return undefined;
  // A button for a single topic would take as much room as the topic.
  const showsAll = isExpanded || topics.length <= maxCollapsed + 1;
  const shown = showsAll ? topics : topics.slice(0, maxCollapsed);
  const hiddenCount = topics.length - shown.length;
  const renderTag = (topic: string) => {
    if (onSwitch === undefined) return <span class="topic">{topic}</span>;
    const isOff = off.includes(topic);
    return (
      <button
        type="button"
        class="topic"
        // The label of a toggle button must not change with its state:
        // https://www.w3.org/WAI/ARIA/apg/patterns/button/
        aria-label={t('showTopic', [topic])}
        aria-pressed={!isOff}
        title={t(isOff ? 'switchTopicOn' : 'switchTopicOff')}
        onClick={() => onSwitch(topic, isOff)}
      >
        {isOff ? <s>{topic}</s> : topic}
      </button>
    );
  };
  return (
    <ul class="topics" aria-label={t('topics')}>
      {shown.map((topic) => (
        <li key={topic} dir="auto">
          {renderTag(topic)}
        </li>
      ))}
      {hiddenCount > 0 && (
        <li>
          <button type="button" class="plain-button" onClick={() => setExpanded(true)}>
            {t('moreTopics', [formatNumber(hiddenCount, language)])}
          </button>
        </li>
      )}
    </ul>
  );
}
