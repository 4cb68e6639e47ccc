import { isDispute } from '../../core/index/is-dispute.ts';
import { countLinked } from '../../core/page/linked-counts.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { describeLinked } from '../piece/describe-linked.ts';
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
  /** Undefined while none has been read. */
  pieces: PagePieces | undefined;
  /** Whether the article's title is a link, as it is where the reader is not on the article's page. */
  hasTitleLink?: boolean;
  /** Undefined where the reader cannot switch topics. */
  onSwitchTopic?: OnSwitchTopic | undefined;
}

/**
 * Everything that the index knows of a page: the article and its first counterpoint side by side,
 * then the timeline, further counterpoints, other linked pieces and similar pieces.
 */
export function PageDetails({
  view,
  pieces: { linked, similar } = noPieces,
  hasTitleLink = false,
  onSwitchTopic,
}: PageDetailsProps) {
  const text = useText();
  const { t } = text;
  const { article, withheld } = view;
  const [firstCounterpoint, ...counterpoints] = linked.filter(isDispute);
  const others = linked.filter((piece) => !isDispute(piece));
  // The headings count all pieces, also those that are still being read.
  const { others: otherCount, backlinks } = view.linked;
  const hasOthers = otherCount + backlinks > 0;
  const restCounts = firstCounterpoint ? { ...view.linked, counterpoints: 0 } : view.linked;
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
          heading={formatCount(view.linked.counterpoints - 1, 'moreCounterpoints', text)}
          pieces={counterpoints}
          count={view.linked.counterpoints - 1}
          view={view}
        />
      )}
      {(!firstCounterpoint || hasOthers || withheld > 0) && (
        <PieceSection
          heading={firstCounterpoint && !hasOthers ? undefined : describeLinked(restCounts, text)}
          count={countLinked(restCounts)}
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
