import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardViewModel } from '../../core/view/card-view-model.ts';
import { useText } from '../text/text.tsx';
import { OpenCard } from './open-card.tsx';
import { describeForScreenReader, Pill } from './pill.tsx';
import { describeUndoable, UndoNote } from './undo-note.tsx';

/** Shows the pill, the card that it opens, or the note with which the reader can undo a mute. */
export function Card({
  view,
  pieces,
  isOpen,
  undoable,
  onOpen,
  onClose,
  onMute,
  onUndo,
  onUndoEnd,
  ...actions
}: CardViewModel) {
  const text = useText();
  const openButton = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  const returnsFocus = useRef(false);

  // A card that is open from the start, or that something else closes, leaves the focus in the page.
  useLayoutEffect(() => {
    const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
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
    onUndo();
  };
  const message =
    undoable === undefined
      ? text.t('announcement', [describeForScreenReader(view, text)])
      : describeUndoable(undoable, view.site, text);

  return (
    <div class="counterpoint" data-theme={view.theme} lang={text.language} dir={text.direction}>
      <Announcement message={message} />
      {undoable !== undefined ? (
        <UndoNote message={message} onUndo={undo} onEnd={onUndoEnd} />
      ) : isOpen ? (
        <OpenCard
          view={view}
          pieces={pieces}
          panel={panel}
          onClose={close}
          onMute={onMute}
          {...actions}
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

interface AnnouncementProps {
  message: string;
}

/** Screen readers announce a live region when it changes, so it starts empty and is filled later. */
function Announcement({ message }: AnnouncementProps) {
  const [announced, setAnnounced] = useState('');
  useEffect(() => setAnnounced(message), [message]);
  return (
    <p class="visually-hidden" role="status">
      {announced}
    </p>
  );
}
