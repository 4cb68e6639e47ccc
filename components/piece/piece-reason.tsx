import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { capitalise } from '../text/capitalise.ts';
import { type Text, useText } from '../text/text.tsx';
import { isDispute } from './is-dispute.ts';

/** Why a piece stands beside the article, and the words that gave it away where nobody wrote that. */
export function PieceReason({ piece }: { piece: RelatedPiece }) {
  const text = useText();
  const { cues = [], why } = piece;
  // Of a copy, every word is shared.
  const shared = why === undefined || why.kind === 'copy' ? [] : why.words;
  return (
    <p class={isDispute(piece) ? 'kicker disputes' : 'kicker'}>
      {text.t(chooseKey(piece))}
      {cues.length > 0 && (
        <span class="cues"> {text.t('stanceCues', [formatQuoted(cues, text)])}</span>
      )}
      {shared.length > 0 && (
        <span class="cues"> {text.t('sharedWords', [formatQuoted(shared, text)])}</span>
      )}
    </p>
  );
}

function chooseKey({ relation, stance, why }: RelatedPiece): TextKey {
  if (why !== undefined) return `similar${capitalise(why.kind)}`;
  if (relation === 'backlink') return 'relationBacklink';
  return stance === undefined ? 'relationLinked' : `stance${capitalise(stance)}`;
}

function formatQuoted(words: string[], { t, language }: Text): string {
  const quoted = words.map((word) => t('quoted', [word]));
  return new Intl.ListFormat(language, { type: 'unit' }).format(quoted);
}
