import type { RelatedPiece } from '../core/index/index-entry.ts';
import { type Text, type TextKey, useText } from './text.tsx';

const stanceKeys = {
  disputes: 'stanceDisputes',
  supports: 'stanceSupports',
  reports: 'stanceReports',
} as const satisfies Record<NonNullable<RelatedPiece['stance']>, TextKey>;

/** Why a piece stands beside the article, and the words that gave it away where nobody wrote that. */
export function PieceReason({ piece }: { piece: RelatedPiece }) {
  const text = useText();
  const { cues = [] } = piece;
  return (
    <p class="kicker">
      {text.t(chooseKey(piece))}
      {cues.length > 0 && (
        <span class="cues"> {text.t('stanceCues', [formatCues(cues, text)])}</span>
      )}
    </p>
  );
}

function chooseKey({ relation, stance }: RelatedPiece): TextKey {
  if (relation === 'backlink') return 'relationBacklink';
  return stance === undefined ? 'relationLinked' : stanceKeys[stance];
}

function formatCues(cues: string[], { t, language }: Text): string {
  const quoted = cues.map((cue) => t('quoted', [cue]));
  return new Intl.ListFormat(language, { type: 'unit' }).format(quoted);
}
