import { useState } from 'preact/hooks';
import { formatNumber } from './format-number.ts';
import { useText } from './text.tsx';

/** As many as stay within about three lines of the card. */
const shownAtFirst = 8;

/** An article's topics; of many the first few, and a button for the rest. */
export function TopicTags({ topics }: { topics: string[] }) {
  const { t, language } = useText();
  const [isWhole, setIsWhole] = useState(false);
  if (topics.length === 0) return undefined;
  const shown =
    isWhole || topics.length <= shownAtFirst + 1 ? topics : topics.slice(0, shownAtFirst);
  const rest = topics.length - shown.length;
  return (
    <ul class="topics" aria-label={t('topics')}>
      {shown.map((topic) => (
        <li key={topic} class="topic" dir="auto">
          {topic}
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
