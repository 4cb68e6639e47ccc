import type { FilteredPieces, PageView } from '../../core/page/page-view.ts';
import type { OnSwitchTopic } from '../../core/view/card-view-model.ts';
import { isDispute } from '../piece/is-dispute.ts';
import { PieceByline } from '../piece/piece-byline.tsx';
import { describePieces } from '../piece/piece-count.ts';
import { PieceSection } from '../piece/piece-section.tsx';
import { PieceTitle } from '../piece/piece-title.tsx';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { MatchReason } from './match-reason.tsx';
import { Timeline } from './timeline.tsx';
import { TopicTags } from './topic-tags.tsx';

interface PageDetailsProps {
  view: PageView;
  /** Absent while they are being read, or where there are none. */
  similar?: FilteredPieces | undefined;
  /** Whether the reader is on another page, so that the title leads to the article. */
  isElsewhere?: boolean;
  /** Absent where topics cannot be switched. */
  onSwitchTopic?: OnSwitchTopic | undefined;
}

const noPieces: FilteredPieces = { pieces: [], withheld: 0 };

/** All that is known of a page: the article and its counterpoint face to face, then the rest. */
export function PageDetails({
  view,
  similar = noPieces,
  isElsewhere,
  onSwitchTopic,
}: PageDetailsProps) {
  const text = useText();
  const { t } = text;
  const { article, linked, withheld } = view;
  const [answer, ...counterpoints] = linked.filter(isDispute);
  const others = linked.filter((piece) => !isDispute(piece));
  return (
    <>
      <div class="facing">
        <section class="article">
          <p class="label">{t(answer ? 'articleSays' : 'thisArticle')}</p>
          <h2 class="title">
            {isElsewhere ? <PieceTitle piece={article} /> : <span dir="auto">{article.title}</span>}
          </h2>
          <PieceByline piece={article} />
          <TopicTags topics={article.topics} off={view.topicsOff} onSwitch={onSwitchTopic} />
        </section>
        {answer && (
          <PieceSection
            heading={t('counterpointSays')}
            pieces={[answer]}
            view={view}
            look="answer"
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
      {(!answer || others.length + withheld > 0) && (
        <PieceSection
          heading={answer && others.length === 0 ? undefined : describePieces(others, text)}
          pieces={others}
          withheld={withheld}
          view={view}
        />
      )}
      {similar.pieces.length + similar.withheld > 0 && (
        <PieceSection heading={t('similarPieces')} {...similar} view={view} look="similar" />
      )}
      <MatchReason view={view} />
    </>
  );
}
