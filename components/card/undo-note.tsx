import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from '../../core/view/card-view-model.ts';
import { capitalise } from '../text/capitalise.ts';
import { type Text, useText } from '../text/text.tsx';

/** Long enough to read a line and reach for the button. */
const shownMs = 5_000;

/** "This article is muted." */
export function describeUndoable(undoable: Undoable, site: string, { t }: Text): string {
  return t(`undoNote${capitalise(undoable)}`, [site]);
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
