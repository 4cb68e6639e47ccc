import type { ComponentChild } from 'preact';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { isDispute } from '../../core/index/is-dispute.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { describeLinked } from '../piece/describe-linked.ts';
import { PieceByline } from '../piece/piece-byline.tsx';
import { PieceCopies } from '../piece/piece-copies.tsx';
import { PieceSection } from '../piece/piece-section.tsx';
import { PieceTitle } from '../piece/piece-title.tsx';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { BehindLine } from './behind-line.tsx';
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
  /** Shows the pieces behind the line; undefined where there is no room for them. */
  onShowBehind?: (() => void) | undefined;
  /** Renders all linked pieces, once those behind the line have been read. */
  renderAll?(pieces: RelatedPiece[]): ComponentChild;
}

/**
 * Everything that the index knows of a page: the article and its first counterpoint side by side, then
 * further counterpoints, other linked pieces, backlinks, those behind the line, similar pieces, and the
 * timeline.
 */
export function PageDetails({
  view,
  pieces: { linked, behind, alsoAt, similar } = noPieces,
  hasTitleLink = false,
  onSwitchTopic,
  onShowBehind,
  renderAll,
}: PageDetailsProps) {
  const text = useText();
  const { t } = text;
  const { article, qualityScale, withheld } = view;
  const [firstCounterpoint, ...counterpoints] = linked.filter(isDispute);
  const others = linked.filter((piece) => piece.relation === 'linked' && !isDispute(piece));
  const backlinks = linked.filter(({ relation }) => relation === 'backlink');
  // The headings count all pieces, also those that are still being read.
  const counts = view.linked;
  const none = { counterpoints: 0, others: 0, backlinks: 0 };
  const isEmpty = !firstCounterpoint && counts.others + counts.backlinks + view.behind === 0;
  return (
    <>
      <div class={firstCounterpoint ? 'facing' : ''}>
        <section class="article">
          <p class="label">{t(firstCounterpoint ? 'articleSays' : 'thisArticle')}</p>
          <h2 class="title">
            {hasTitleLink ? (
              <PieceTitle piece={article} />
            ) : (
              <span dir="auto">{article.title}</span>
            )}
          </h2>
          <div class="facts">
            <PieceByline piece={article} scale={qualityScale} />
            <PieceCopies webUrl={article.webUrl} addresses={alsoAt} />
          </div>
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
      <TopicTags topics={article.topics} off={view.topicsOff} onSwitch={onSwitchTopic} />
      {counterpoints.length > 0 && (
        <PieceSection
          heading={formatCount(counts.counterpoints - 1, 'moreCounterpoints', text)}
          pieces={counterpoints}
          view={view}
        />
      )}
      {behind !== undefined ? (
        renderAll?.([...others, ...backlinks, ...behind])
      ) : (
        <>
          {(counts.others > 0 || isEmpty) && (
            <PieceSection
              heading={describeLinked(isEmpty ? counts : { ...none, others: counts.others }, text)}
              pieces={others}
              view={view}
            />
          )}
          {counts.backlinks > 0 && (
            <PieceSection
              heading={describeLinked({ ...none, backlinks: counts.backlinks }, text)}
              pieces={backlinks}
              view={view}
            />
          )}
          {view.behind > 0 && <BehindLine view={view} onShow={onShowBehind} />}
        </>
      )}
      {withheld > 0 && <p class="withheld">{formatCount(withheld, 'withheld', text)}</p>}
      {similar.pieces.length + similar.withheld > 0 && (
        <PieceSection heading={t('similarPieces')} {...similar} view={view} variant="similar" />
      )}
      <Timeline
        article={article}
        pieces={[...linked, ...(behind ?? []), ...similar.pieces]}
        scale={qualityScale}
      />
      <MatchReason view={view} />
    </>
  );
}
