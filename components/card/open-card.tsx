import type { Ref } from 'preact';
import type { PageView, WantedPieces } from '../../core/page/page-view.ts';
import type { MuteTarget } from '../../core/settings-changes.ts';
import { Cross } from '../cross.tsx';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page-details.tsx';
import { useText } from '../text.tsx';
import type { OnSwitchTopic } from '../topic-tags.tsx';

interface OpenCardProps {
  view: PageView;
  similar: WantedPieces | undefined;
  panel: Ref<HTMLElement>;
  onClose(): void;
  onHide(what: MuteTarget): void;
  onOpenOptions(): void;
  onSwitchTopic: OnSwitchTopic;
}

/** The card: what is known of the article, and the ways to be rid of it. */
export function OpenCard({
  view,
  similar,
  panel,
  onClose,
  onHide,
  onOpenOptions,
  onSwitchTopic,
}: OpenCardProps) {
  const { t } = useText();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The key has done its work here; the page below must not close something of its own.
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
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        >
          <Cross />
        </button>
      </header>
      <div class="card-body">
        <PageDetails view={view} similar={similar} onSwitchTopic={onSwitchTopic} />
      </div>
      <footer class="card-footer">
        <button type="button" class="plain-button" onClick={() => onHide('article')}>
          {t('hideOnArticle')}
        </button>
        <button type="button" class="plain-button" title={view.site} onClick={() => onHide('site')}>
          {t('hideOnSite')}
        </button>
        <button
          type="button"
          class="plain-button"
          title={t('hideCardHint')}
          onClick={() => onHide('card')}
        >
          {t('hideCard')}
        </button>
        <button type="button" class="plain-button" onClick={onOpenOptions}>
          {t('settings')}
        </button>
      </footer>
    </aside>
  );
}
