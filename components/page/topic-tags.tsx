import { useState } from 'preact/hooks';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

/** As many as stay within about three lines of the column that the article has. */
const shownAtFirst = 6;

interface TopicTagsProps {
  topics: string[];
  /** Those that the reader switched off. */
  off: string[];
  /** Absent where topics cannot be switched. */
  onSwitch: OnSwitchTopic | undefined;
}

/** An article's topics, which can be switched off and on; of many the first few, and a button for the rest. */
export function TopicTags({ topics, off, onSwitch }: TopicTagsProps) {
  const { t, language } = useText();
  const [isWhole, setIsWhole] = useState(false);
  if (topics.length === 0) return undefined;
  const shown =
    isWhole || topics.length <= shownAtFirst + 1 ? topics : topics.slice(0, shownAtFirst);
  const rest = topics.length - shown.length;
  const makeTag = (topic: string) => {
    if (onSwitch === undefined) return <span class="topic">{topic}</span>;
    const isOff = off.includes(topic);
    return (
      <button
        type="button"
        class="topic"
        // The name of a toggle stays the same; its state is what changes.
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
          {makeTag(topic)}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button type="button" class="plain-button" onClick={() => setIsWhole(true)}>
            {t('moreTopics', [formatNumber(rest, language)])}
          </button>
        </li>
      )}
    </ul>
  );
}
