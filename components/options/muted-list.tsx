import { useRef } from 'preact/hooks';
import { useText } from '../text/text.tsx';

interface MutedItem {
  id: string;
  name: string;
}

interface MutedListProps {
  title: string;
  /** Shown instead of a list if there are no items. */
  emptyMessage: string;
  items: MutedItem[];
  onUnmute(id: string): void;
}

/** Muted sites or articles, each with a button that unmutes it. */
export function MutedList({ title, emptyMessage, items, onUnmute }: MutedListProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const unmute = (id: string) => {
    // The button disappears with its item. From the heading, the keyboard reaches the others.
    heading.current?.focus();
    onUnmute(id);
  };

  return (
    <>
      <h3 ref={heading} class="list-title" tabIndex={-1}>
        {title}
      </h3>
      {items.length === 0 && <p class="empty">{emptyMessage}</p>}
      {items.length > 0 && (
        <ul class="muted-list">
          {items.map(({ id, name }) => (
            <li key={id}>
              <span class="muted-name" dir="auto" title={id}>
                {name}
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('unmuteOne', [name])}
                onClick={() => unmute(id)}
              >
                {t('unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
