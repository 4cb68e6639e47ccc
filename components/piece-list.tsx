import type { RelatedPiece } from '../core/index/index-entry.ts';
import type { PageView, WantedPieces } from '../core/page/page-view.ts';
import { formatCount } from './format-number.ts';
import { describePieces } from './piece-count.ts';
import { PieceItem } from './piece-item.tsx';
import { useText } from './text.tsx';

/** The related pieces of a page, how many there are and how many the reader's settings keep away. */
export function PieceList({ view }: { view: PageView }) {
  const text = useText();
  const { related, withheld } = view;
  return (
    <section class="pieces">
      {/* A single piece says itself what it is. */}
      <h2 class={related.length === 1 ? 'visually-hidden' : 'label'}>
        {describePieces(related, text)}
      </h2>
      {related.length > 0 && <Pieces pieces={related} view={view} />}
      <Withheld count={withheld} />
    </section>
  );
}

/** The pieces that the index found by itself. */
export function SimilarList({ view, similar }: { view: PageView; similar: WantedPieces }) {
  const { t } = useText();
  const { pieces, withheld } = similar;
  if (pieces.length + withheld === 0) return null;
  return (
    <section class="pieces similar">
      <h2 class="label">{t('similarPieces')}</h2>
      <Pieces pieces={pieces} view={view} />
      <Withheld count={withheld} />
    </section>
  );
}

function Pieces({ pieces, view }: { pieces: RelatedPiece[]; view: PageView }) {
  const { article, pictures } = view;
  return (
    <ol class={pictures ? 'piece-list with-pictures' : 'piece-list'}>
      {pieces.map((piece) => (
        <PieceItem
          key={`${piece.relation} ${piece.webUrl}`}
          piece={piece}
          article={article}
          pictures={pictures}
        />
      ))}
    </ol>
  );
}

function Withheld({ count }: { count: number }) {
  const text = useText();
  if (count === 0) return null;
  return <p class="withheld">{formatCount(count, 'withheld', text)}</p>;
}
