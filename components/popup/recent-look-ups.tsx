import { useText } from '../text/text.tsx';

interface RecentLookUpsProps {
  recent: string[];
  onLookUp(text: string): void;
  onClear(): void;
}

/** What the reader looked up before and asked to keep. */
export function RecentLookUps({ recent, onLookUp, onClear }: RecentLookUpsProps) {
  const { t } = useText();
  const clear = () => {
    // The button goes with the list, and would take the keyboard's focus with it.
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
