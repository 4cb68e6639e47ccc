import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { isDispute } from '../../core/index/is-dispute.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { capitalise } from '../text/capitalise.ts';
import { type Text, useText } from '../text/text.tsx';

interface PieceReasonProps {
  piece: RelatedPiece;
}

/**
 * Says what a piece says about the article, and who says so: the words of its title that show it, or a
 * curator. Of a similar piece, it quotes the words that both share. Nothing is said of other pieces:
 * the heading above them says why they are shown.
 */
export function PieceReason({ piece }: PieceReasonProps) {
  const text = useText();
  const key = chooseKey(piece);
  if (key === undefined) return undefined;
  const { stance, cues = [], why } = piece;
  return (
    <p class={isDispute(piece) ? 'kicker disputes' : 'kicker'}>
      {text.t(key)} <span class="cues">{describeSource()}</span>
    </p>
  );

  function describeSource(): string {
    if (why !== undefined) return text.t('sharedWords', [formatQuotes(why.words, text)]);
    if (cues.length > 0) return text.t('stanceCues', [formatQuotes(cues, text)]);
    return stance === undefined ? '' : text.t('stanceByCurator');
  }
}

function chooseKey({ stance, why }: RelatedPiece): TextKey | undefined {
  if (why !== undefined) return `similar${capitalise(why.kind)}`;
  return stance && `stance${capitalise(stance)}`;
}

function formatQuotes(words: string[], { t, language }: Text): string {
  const quotes = words.map((word) => t('quoted', [word]));
  return new Intl.ListFormat(language, { type: 'unit' }).format(quotes);
}
