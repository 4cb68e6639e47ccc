import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { PieceItem } from './piece-item.tsx';

interface PieceSectionProps {
  /** Undefined where another section's heading covers the pieces. */
  heading: string | undefined;
  pieces: RelatedPiece[];
  /** The number of pieces that the heading covers; more than `pieces` until all have been read. */
  count?: number;
  /** The number of further pieces that the reader's settings withhold. */
  withheld?: number;
  view: PageView;
  /** `answer`: the counterpoint beside the article; `similar`: pieces found at build time. */
  variant?: 'answer' | 'similar';
}

/** A heading, pieces of one kind, and the number of pieces that the reader's settings withhold. */
export function PieceSection({
  heading,
  pieces,
  count = pieces.length,
  withheld = 0,
  view,
  variant,
}: PieceSectionProps) {
  const text = useText();
  const { article, pictures } = view;
  // The reason of a single piece says what the heading would repeat.
  const isHeadingHidden = count === 1 && variant === undefined;
  return (
    <section class={variant === undefined ? 'pieces' : `pieces ${variant}`}>
      {heading !== undefined && (
        <h2 class={isHeadingHidden ? 'visually-hidden' : 'label'}>{heading}</h2>
      )}
      {pieces.length > 0 && (
        <ol class={pictures ? 'piece-list with-pictures' : 'piece-list'}>
          {pieces.map((piece) => (
            <PieceItem
              key={`${piece.relation} ${piece.webUrl}`}
              piece={piece}
              article={article}
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
