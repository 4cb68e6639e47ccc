import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { CountKey } from '../../core/view/text-key.ts';
import { formatCount } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';
import { isDispute } from './is-dispute.ts';

/** Returns the number and kind of the pieces: "1 counterpoint", "2 articles link here". */
export function describePieces(pieces: RelatedPiece[], text: Text): string {
  if (pieces.length === 0) return text.t('noLinked');
  return formatCount(pieces.length, chooseKey(pieces), text);
}

function chooseKey(pieces: RelatedPiece[]): CountKey {
  if (pieces.every(isDispute)) return 'counterpoints';
  if (pieces.every(({ relation }) => relation === 'backlink')) return 'backlinks';
  return 'linked';
}
