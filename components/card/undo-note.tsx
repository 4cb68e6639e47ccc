import { useEffect, useRef, useState } from 'preact/hooks';
import type { MuteTarget } from '../../core/settings-changes.ts';
import { capitalise } from '../capitalise.ts';
import { type Text, useText } from '../text.tsx';

/** What a reader can hide the card from: `page` is until it is loaded again. */
export type HideTarget = MuteTarget | 'page';

/** What was hidden; `topics` where the reader switched off the last one of the article. */
export type Noted = HideTarget | 'topics';

/** Long enough to read a line and reach for the button. */
const shownMs = 5_000;

/** "This article is muted." */
export function describeNoted(noted: Noted, site: string, { t }: Text): string {
  return t(`noted${capitalise(noted)}`, [site]);
}

interface UndoNoteProps {
  /** What was hidden, which a live region says as well. */
  words: string;
  onUndo(): void;
  onEnd(): void;
}

/** Says what was hidden, and lets the reader take it back for a while. */
export function UndoNote({ words, onUndo, onEnd }: UndoNoteProps) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  /** Whoever is at it has as long as they want (WCAG 2.2, 2.2.1). */
  const [isHeld, setHeld] = useState(false);
  // The button that was pressed has gone, and the focus with it.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onEnd, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, words]);

  return (
    <aside
      class="pill undo-note"
      aria-label={t('extensionName')}
      // One that only rests where the button was is no sign of a wish.
      onPointerMove={({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) setHeld(true);
      }}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={({ target }) => setHeld((target as Element).matches(':focus-visible'))}
      onFocusOut={() => setHeld(false)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEnd();
      }}
    >
      <span>{words}</span>
      <button ref={button} type="button" class="plain-button" onClick={onUndo}>
        {t('undo')}
      </button>
    </aside>
  );
}
