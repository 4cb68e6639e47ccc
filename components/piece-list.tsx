import type { PageView } from '../core/page/page-view.ts';
import { formatCount } from './format-number.ts';
import { describePieces } from './piece-count.ts';
import { PieceItem } from './piece-item.tsx';
import { useText } from './text.tsx';

/** The related pieces of a page, how many there are and how many the reader's settings keep away. */
export function PieceList({ view }: { view: PageView }) {
  const text = useText();
  const { article, related, withheld, pictures } = view;
  return (
    <section class="pieces">
      {/* A single piece says itself what it is. */}
      <h2 class={related.length === 1 ? 'visually-hidden' : 'label'}>
        {describePieces(related, text)}
      </h2>
      {related.length > 0 && (
        <ol class={pictures ? 'piece-list with-pictures' : 'piece-list'}>
          {related.map((piece) => (
            <PieceItem
              key={`${piece.relation} ${piece.webUrl}`}
              piece={piece}
              article={article}
              pictures={pictures}
            />
          ))}
        </ol>
      )}
      {withheld > 0 && <p class="withheld">{formatCount(withheld, 'withheld', text)}</p>}
    </section>
  );
}
