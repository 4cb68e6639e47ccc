import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { PieceItem } from './piece-item.tsx';

interface PieceSectionProps {
  /** What the pieces have in common; absent where there are none. */
  heading: string | undefined;
  pieces: RelatedPiece[];
  /** How many more the reader's settings keep away. */
  withheld?: number;
  view: PageView;
  /** `answer`: one piece that faces the article; `similar`: found by the index, not by a person. */
  look?: 'answer' | 'similar' | '';
}

/** Pieces of one kind under their heading, and how many of them the settings keep away. */
export function PieceSection({
  heading,
  pieces,
  withheld = 0,
  view,
  look = '',
}: PieceSectionProps) {
  const text = useText();
  const { article, pictures } = view;
  // A single piece says itself what it is.
  const isQuiet = pieces.length === 1 && !look;
  return (
    <section class={`pieces ${look}`}>
      {heading !== undefined && <h2 class={isQuiet ? 'visually-hidden' : 'label'}>{heading}</h2>}
      {pieces.length > 0 && (
        <ol class={pictures ? 'piece-list with-pictures' : 'piece-list'}>
          {pieces.map((piece) => (
            <PieceItem
              key={`${piece.relation} ${piece.webUrl}`}
              piece={piece}
              article={article}
              pictures={pictures}
              isFacing={look === 'answer'}
            />
          ))}
        </ol>
      )}
      {withheld > 0 && <p class="withheld">{formatCount(withheld, 'withheld', text)}</p>}
    </section>
  );
}
