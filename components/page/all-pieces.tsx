import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { QualityScale } from '../../core/index/quality-scale.ts';
import {
  choosePieces,
  listProviders,
  listYears,
  type PieceChoice,
  pieceOrders,
} from '../../core/page/choose-pieces.ts';
import { PieceItem } from '../piece/piece-item.tsx';
import { capitalise } from '../text/capitalise.ts';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

interface AllPiecesProps {
  article: Piece;
  /** The nearest first. */
  pieces: RelatedPiece[];
  scale: QualityScale;
}

const wholeList: PieceChoice = { words: '', provider: '', year: '', order: 'near' };

/** All linked pieces of a long list, also those that share no more than the topic, to choose from. */
export function AllPieces({ article, pieces, scale }: AllPiecesProps) {
  const text = useText();
  const { t } = text;
  const [choice, setChoice] = useState(wholeList);
  const change = (field: keyof PieceChoice) => (event: Event) =>
    setChoice({ ...choice, [field]: (event.currentTarget as HTMLInputElement).value });
  const renderSelect = (field: keyof PieceChoice, label: string, options: [string, string][]) => (
    <select aria-label={label} value={choice[field]} onChange={change(field)}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
  const chosen = choosePieces(pieces, choice);
  const field = useRef<HTMLInputElement>(null);
  // The button that asked for the pieces is gone, and with it the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  return (
    <section class="pieces">
      <h2 class="label" aria-live="polite">
        {chosen.length === 0 ? t('noPiecesMatch') : formatCount(chosen.length, 'linked', text)}
      </h2>
      <div class="choice-row">
        <input
          ref={field}
          type="search"
          aria-label={t('filterWords')}
          placeholder={t('filterWords')}
          value={choice.words}
          onInput={change('words')}
        />
        {renderSelect('provider', t('filterProvider'), [
          ['', t('allProviders')],
          ...toOptions(listProviders(pieces)),
        ])}
        {renderSelect('year', t('filterYear'), [
          ['', t('allYears')],
          ...toOptions(listYears(pieces)),
        ])}
        {renderSelect(
          'order',
          t('order'),
          pieceOrders.map((order) => [order, t(`order${capitalise(order)}`)]),
        )}
      </div>
      <ol class="piece-list">
        {chosen.map((piece) => (
          <PieceItem
            key={piece.webUrl}
            piece={piece}
            article={article}
            scale={scale}
            pictures={false}
            isFacing={false}
          />
        ))}
      </ol>
    </section>
  );
}

function toOptions(values: string[]): [string, string][] {
  return values.map((value) => [value, value]);
}
