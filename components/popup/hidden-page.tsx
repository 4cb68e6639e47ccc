import type { HiddenBy, PageView } from '../../core/page/page-view.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { PieceSource } from '../piece/piece-source.tsx';
import { useText } from '../text/text.tsx';

interface HiddenPageProps {
  view: PageView;
  hiddenBy: HiddenBy;
  onShowAnyway(): void;
  onUnmute(view: PageView): void;
}

const unmuteKeys = {
  article: 'unmuteArticle',
  site: 'unmuteSite',
  today: 'endMute',
} as const satisfies Record<Exclude<HiddenBy, 'topics'>, TextKey>;

/** An article that the topic filter or a mute hides, with buttons that show or unmute it. */
export function HiddenPage({ view, hiddenBy, onShowAnyway, onUnmute }: HiddenPageProps) {
  const { t } = useText();
  return (
    <section class="hidden-page">
      <h2 class="title" dir="auto">
        {view.article.title}
      </h2>
      <PieceSource piece={view.article} />
      <div class="button-row">
        <button type="button" class="button" onClick={onShowAnyway}>
          {t('showAnyway')}
        </button>
        {hiddenBy !== 'topics' && (
          <button type="button" class="button" onClick={() => onUnmute(view)}>
            {t(unmuteKeys[hiddenBy], [view.site])}
          </button>
        )}
      </div>
    </section>
  );
}
