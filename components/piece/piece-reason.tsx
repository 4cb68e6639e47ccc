import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { isDispute } from '../../core/index/is-dispute.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { capitalise } from '../text/capitalise.ts';
import { type Text, useText } from '../text/text.tsx';

interface PieceReasonProps {
  piece: RelatedPiece;
}

/**
 * Says why a piece is shown with the article, and quotes the words from which the build derived that:
 * those of the title that show its stance, or those that a similar piece shares with the article.
 */
export function PieceReason({ piece }: PieceReasonProps) {
  const text = useText();
  const { cues = [], why } = piece;
  // A copy shares every word.
  const shared = why === undefined || why.kind === 'copy' ? [] : why.words;
  return (
    <p class={isDispute(piece) ? 'kicker disputes' : 'kicker'}>
      {text.t(chooseKey(piece))}
      {cues.length > 0 && (
        <span class="cues"> {text.t('stanceCues', [formatQuotes(cues, text)])}</span>
      )}
      {shared.length > 0 && (
        <span class="cues"> {text.t('sharedWords', [formatQuotes(shared, text)])}</span>
      )}
    </p>
  );
}

function chooseKey({ relation, stance, why }: RelatedPiece): TextKey {
  if (why !== undefined) return `similar${capitalise(why.kind)}`;
  if (relation === 'backlink') return 'relationBacklink';
  return stance === undefined ? 'relationLinked' : `stance${capitalise(stance)}`;
}

function formatQuotes(words: string[], { t, language }: Text): string {
  const quotes = words.map((word) => t('quoted', [word]));
  return new Intl.ListFormat(language, { type: 'unit' }).format(quotes);
}
