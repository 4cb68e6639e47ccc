import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text/text.tsx';

interface MutedListProps {
  title: string;
  empty: string;
  items: { id: string; name: string }[];
  onUnmute(id: string): void;
}

/** Muted things of one kind, each with a button that takes it off the list. */
export function MutedList({ title, empty, items, onUnmute }: MutedListProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasTakenOff = useRef(false);

  // The button that had the focus is gone with its row; from the heading the keyboard goes on.
  useLayoutEffect(() => {
    if (hasTakenOff.current) heading.current?.focus();
    hasTakenOff.current = false;
  }, [items.length]);

  const takeOff = (id: string) => {
    hasTakenOff.current = true;
    onUnmute(id);
  };

  return (
    <>
      <h3 ref={heading} class="list-title" tabIndex={-1}>
        {title}
      </h3>
      {items.length === 0 && <p class="empty">{empty}</p>}
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
                onClick={() => takeOff(id)}
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
