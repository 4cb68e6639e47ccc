import { useText } from '../text/text.tsx';

interface RecentLookUpsProps {
  /** The newest first. */
  recent: string[];
  onLookUp(text: string): void;
  onClear(): void;
}

/** The recent look-ups, which the reader can repeat or clear. */
export function RecentLookUps({ recent, onLookUp, onClear }: RecentLookUpsProps) {
  const { t } = useText();
  const clear = () => {
    // The button disappears with the list; without this, the keyboard focus would be lost.
    document.getElementById('look-up')?.focus();
    onClear();
  };
  return (
    <details class="recent">
      <summary>{t('recentLookUps')}</summary>
      <ul class="recent-list">
        {recent.map((text) => (
          <li key={text}>
            <button type="button" class="plain-button" dir="auto" onClick={() => onLookUp(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={clear}>
        {t('clearRecent')}
      </button>
    </details>
  );
}
