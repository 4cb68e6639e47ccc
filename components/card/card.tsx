import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageView, WantedPieces } from '../../core/page/page-view.ts';
import type { MuteTarget } from '../../core/settings-changes.ts';
import { useText } from '../text.tsx';
import type { OnSwitchTopic } from '../topic-tags.tsx';
import { OpenCard } from './open-card.tsx';
import { describeAloud, Pill } from './pill.tsx';

export interface CardProps {
  view: PageView;
  /** Absent while they are being read, or where there are none. */
  similar: WantedPieces | undefined;
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
  onHide(what: MuteTarget): void;
  onOpenOptions(): void;
  onSwitchTopic: OnSwitchTopic;
}

/** What stands in the corner of a covered article: a pill, or the card that it opens. */
export function Card({ view, similar, isOpen, onOpen, onClose, onHide, ...on }: CardProps) {
  const text = useText();
  const openButton = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  const returnsFocus = useRef(false);

  // A card that is open from the start leaves the reader's focus in the page.
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) panel.current?.focus({ preventScroll: true });
    if (!isOpen && returnsFocus.current) openButton.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
    returnsFocus.current = false;
  }, [isOpen]);

  const close = () => {
    returnsFocus.current = true;
    onClose();
  };

  return (
    <div class="counterpoint" data-theme={view.theme} lang={text.language} dir={text.direction}>
      <Announcement words={text.t('announcement', [describeAloud(view, text)])} />
      {isOpen ? (
        <OpenCard
          view={view}
          similar={similar}
          panel={panel}
          onClose={close}
          onHide={onHide}
          {...on}
        />
      ) : (
        <Pill
          view={view}
          openButton={openButton}
          onOpen={onOpen}
          onDismiss={() => onHide('article')}
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
