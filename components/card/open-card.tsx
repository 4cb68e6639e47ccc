import type { Ref } from 'preact';
import type { PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import type { Corner } from '../../core/settings/settings.ts';
import type { MuteChoice, OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page/page-details.tsx';
import { useText } from '../text/text.tsx';
import { IconButton } from './icon-button.tsx';
import { MoveButton } from './move-button.tsx';
import { MuteMenu } from './mute-menu.tsx';

interface OpenCardProps {
  view: PageView;
  pieces: PagePieces | undefined;
  /** Receives the card's element, which takes the focus when the card opens. */
  panel: Ref<HTMLElement>;
  onClose(): void;
  onMute(what: MuteChoice): void;
  onMove(corner: Corner): void;
  onOpenOptions(): void;
  onShowBehind(): void;
  onSwitchTopic: OnSwitchTopic;
}

/** The open card: what the index knows of the article, and buttons to move, close and mute it. */
export function OpenCard({
  view,
  pieces,
  panel,
  onClose,
  onMute,
  onMove,
  onOpenOptions,
  onShowBehind,
  onSwitchTopic,
}: OpenCardProps) {
  const { t } = useText();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise the page below would hear the key and close something of its own.
    event.stopPropagation();
    onClose();
  };
  return (
    <aside
      ref={panel}
      class="card"
      aria-labelledby="counterpoint-name"
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      <header class="card-header">
        <Mark />
        <p class="name" id="counterpoint-name">
          {t('extensionName')}
        </p>
        <MoveButton corner={view.corner} onMove={onMove} />
        <IconButton label={t('close')} onClick={onClose} />
      </header>
      <div class="card-body">
        <PageDetails
          view={view}
          pieces={pieces}
          onSwitchTopic={onSwitchTopic}
          onShowBehind={onShowBehind}
        />
      </div>
      <footer class="card-footer">
        <MuteMenu site={view.site} onMute={onMute} />
        <button type="button" class="plain-button" onClick={onOpenOptions}>
          {t('settings')}
        </button>
      </footer>
    </aside>
  );
}
