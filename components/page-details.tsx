import type { PageView, WantedPieces } from '../core/page/page-view.ts';
import { MatchReason } from './match-reason.tsx';
import { PieceList, SimilarList } from './piece-list.tsx';
import { PieceSource } from './piece-source.tsx';
import { PieceTitle } from './piece-title.tsx';
import { QualityMeter } from './quality-meter.tsx';
import { useText } from './text.tsx';
import { TopicTags } from './topic-tags.tsx';

interface PageDetailsProps {
  view: PageView;
  /** Absent while they are being read, or where there are none. */
  similar?: WantedPieces | undefined;
  /** Whether the reader is on another page, so that the title leads to the article. */
  isElsewhere?: boolean;
}

/** All that the card and the popup say of a page. */
export function PageDetails({ view, similar, isElsewhere = false }: PageDetailsProps) {
  const { t } = useText();
  const { article } = view;
  return (
    <>
      <section class="article">
        <p class="label">{t('thisArticle')}</p>
        <h2 class="title">
          {isElsewhere ? <PieceTitle piece={article} /> : <span dir="auto">{article.title}</span>}
        </h2>
        <PieceSource piece={article} />
        <QualityMeter quality={article.quality} />
        <TopicTags topics={article.topics} />
      </section>
      <PieceList view={view} />
      {similar !== undefined && <SimilarList view={view} similar={similar} />}
      <MatchReason view={view} />
    </>
  );
}
