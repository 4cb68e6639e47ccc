import type { FilteredPieces, PageView } from '../../core/page/page-view.ts';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { describePieces } from '../piece/describe-pieces.ts';
import { isDispute } from '../piece/is-dispute.ts';
import { PieceByline } from '../piece/piece-byline.tsx';
import { PieceSection } from '../piece/piece-section.tsx';
import { PieceTitle } from '../piece/piece-title.tsx';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { MatchReason } from './match-reason.tsx';
import { Timeline } from './timeline.tsx';
import { TopicTags } from './topic-tags.tsx';

interface PageDetailsProps {
  view: PageView;
  /** Undefined while they are read, and if there are none. */
  similar?: FilteredPieces | undefined;
  /** Whether the article's title is a link, as it is where the reader is not on the article's page. */
  hasTitleLink?: boolean;
  /** Undefined where the reader cannot switch topics. */
  onSwitchTopic?: OnSwitchTopic | undefined;
}

const noPieces: FilteredPieces = { pieces: [], withheld: 0 };

/**
 * Everything that the index knows of a page: the article and its first counterpoint side by side,
 * then the timeline, further counterpoints, other linked pieces and similar pieces.
 */
export function PageDetails({
  view,
  similar = noPieces,
  hasTitleLink = false,
  onSwitchTopic,
}: PageDetailsProps) {
  const text = useText();
  const { t } = text;
  const { article, linked, withheld } = view;
  const [firstCounterpoint, ...counterpoints] = linked.filter(isDispute);
  const others = linked.filter((piece) => !isDispute(piece));
  return (
    <>
      <div class="facing">
        <section class="article">
          <p class="label">{t(firstCounterpoint ? 'articleSays' : 'thisArticle')}</p>
          <h2 class="title">
            {hasTitleLink ? (
              <PieceTitle piece={article} />
            ) : (
              <span dir="auto">{article.title}</span>
            )}
          </h2>
          <PieceByline piece={article} />
          <TopicTags topics={article.topics} off={view.topicsOff} onSwitch={onSwitchTopic} />
        </section>
        {firstCounterpoint && (
          <PieceSection
            heading={t('counterpointSays')}
            pieces={[firstCounterpoint]}
            view={view}
            variant="answer"
          />
        )}
      </div>
      <Timeline article={article} pieces={[...linked, ...similar.pieces]} />
      {counterpoints.length > 0 && (
        <PieceSection
          heading={formatCount(counterpoints.length, 'moreCounterpoints', text)}
          pieces={counterpoints}
          view={view}
        />
      )}
      {(!firstCounterpoint || others.length + withheld > 0) && (
        <PieceSection
          heading={
            firstCounterpoint && others.length === 0 ? undefined : describePieces(others, text)
          }
          pieces={others}
          withheld={withheld}
          view={view}
        />
      )}
      {similar.pieces.length + similar.withheld > 0 && (
        <PieceSection heading={t('similarPieces')} {...similar} view={view} variant="similar" />
      )}
      <MatchReason view={view} />
    </>
  );
}
