import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardViewModel } from '../../core/view/card-view-model.ts';
import { useText } from '../text/text.tsx';
import { OpenCard } from './open-card.tsx';
import { describeAloud, Pill } from './pill.tsx';
import { describeUndoable, UndoNote } from './undo-note.tsx';

/** What stands in the corner of a covered article: a pill, or the card that it opens. */
export function Card({
  view,
  similar,
  isOpen,
  undoable,
  onOpen,
  onClose,
  onMute,
  onUndo,
  onUndoEnd,
  ...on
}: CardViewModel) {
  const text = useText();
  const openButton = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  const returnsFocus = useRef(false);
  const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

  // A card that is open from the start leaves the reader's focus in the page.
  useLayoutEffect(() => {
    if (undoable !== undefined) return;
    if (isOpen && !wasOpen.current) focus(panel.current);
    if (!isOpen && returnsFocus.current) focus(openButton.current);
    wasOpen.current = isOpen;
    returnsFocus.current = false;
  }, [isOpen, undoable]);

  const close = () => {
    returnsFocus.current = true;
    onClose();
  };
  const undo = () => {
    returnsFocus.current = true;
    wasOpen.current = false;
    onUndo();
  };
  const words =
    undoable === undefined
      ? text.t('announcement', [describeAloud(view, text)])
      : describeUndoable(undoable, view.site, text);

  return (
    <div class="counterpoint" data-theme={view.theme} lang={text.language} dir={text.direction}>
      <Announcement words={words} />
      {undoable !== undefined ? (
        <UndoNote words={words} onUndo={undo} onEnd={onUndoEnd} />
      ) : isOpen ? (
        <OpenCard
          view={view}
          similar={similar}
          panel={panel}
          onClose={close}
          onMute={onMute}
          {...on}
        />
      ) : (
        <Pill
          view={view}
          openButton={openButton}
          onOpen={onOpen}
          onDismiss={() => onMute('article')}
        />
      )}
    </div>
  );
}

/** Screen readers speak a live region when it changes, so it starts empty and is filled afterwards. */
function Announcement({ words }: { words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(words), [words]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
