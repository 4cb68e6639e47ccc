import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { PieceItem } from './piece-item.tsx';

interface PieceSectionProps {
  /** Says why all of the pieces are shown. */
  heading: string;
  pieces: RelatedPiece[];
  /** The number of further pieces that the reader's settings withhold. */
  withheld?: number;
  view: PageView;
  /** `answer`: the counterpoint beside the article; `similar`: pieces found at build time. */
  variant?: 'answer' | 'similar';
}

/** A heading, pieces of one kind, and the number of pieces that the reader's settings withhold. */
export function PieceSection({ heading, pieces, withheld = 0, view, variant }: PieceSectionProps) {
  const text = useText();
  const { article, qualityScale, pictures } = view;
  return (
    <section class={variant === undefined ? 'pieces' : `pieces ${variant}`}>
      <h2 class="label">{heading}</h2>
      {pieces.length > 0 && (
        <ol class={pictures ? 'piece-list with-pictures' : 'piece-list'}>
          {pieces.map((piece) => (
            <PieceItem
              key={`${piece.relation} ${piece.webUrl}`}
              piece={piece}
              article={article}
              scale={qualityScale}
              pictures={pictures}
              isFacing={variant === 'answer'}
            />
          ))}
        </ol>
      )}
      {withheld > 0 && <p class="withheld">{formatCount(withheld, 'withheld', text)}</p>}
    </section>
  );
}
