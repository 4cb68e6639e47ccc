import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from '../../core/view/card-view-model.ts';
import { capitalise } from '../text/capitalise.ts';
import { type Text, useText } from '../text/text.tsx';

/** Enough time to read one line and reach for the button. */
const durationMs = 5_000;

/** Returns what was muted, in one sentence: "This article is muted." */
export function describeUndoable(undoable: Undoable, site: string, { t }: Text): string {
  return t(`undoNote${capitalise(undoable)}`, [site]);
}

interface UndoNoteProps {
  /** What was muted; the live region announces the same sentence. */
  message: string;
  onUndo(): void;
  /** The time is over, or the reader pressed Escape. */
  onEnd(): void;
}

/** Says what was muted, with a button that undoes it while the note is shown. */
export function UndoNote({ message, onUndo, onEnd }: UndoNoteProps) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  /** The countdown pauses while the reader uses the note (WCAG 2.2, 2.2.1). */
  const [isPaused, setPaused] = useState(false);
  // The button that the reader pressed has gone, and the focus with it.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(onEnd, durationMs);
    return () => clearTimeout(timer);
  }, [isPaused, message]);

  return (
    <aside
      class="pill undo-note"
      aria-label={t('extensionName')}
      // A pointer that still rests where the pressed button was does not pause the countdown: the
      // browser then sends a pointermove without any movement.
      onPointerMove={({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) setPaused(true);
      }}
      onPointerLeave={() => setPaused(false)}
      onFocusIn={({ target }) => setPaused((target as Element).matches(':focus-visible'))}
      onFocusOut={() => setPaused(false)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEnd();
      }}
    >
      <span>{message}</span>
      <button ref={button} type="button" class="plain-button" onClick={onUndo}>
        {t('undo')}
      </button>
    </aside>
  );
}
