import type { RelatedPiece } from '../core/index/index-entry.ts';
import { formatCount } from './format-number.ts';
import type { Text, TextKey } from './text.tsx';

const disputeKeys = { one: 'counterpointsOne', other: 'counterpointsOther' } as const;
const backlinkKeys = { one: 'backlinksOne', other: 'backlinksOther' } as const;
const mixedKeys = { one: 'relatedOne', other: 'relatedOther' } as const;

/** How many pieces there are and what they are: "1 counterpoint", "2 articles link here". */
export function describePieces(pieces: RelatedPiece[], text: Text): string {
  if (pieces.length === 0) return text.t('noRelated');
  return formatCount(pieces.length, chooseKeys(pieces), text);
}

function chooseKeys(pieces: RelatedPiece[]): { one: TextKey; other: TextKey } {
  if (pieces.every(isDispute)) return disputeKeys;
  if (pieces.every(({ relation }) => relation === 'backlink')) return backlinkKeys;
  return mixedKeys;
}

function isDispute({ relation, stance }: RelatedPiece): boolean {
  return relation === 'linked' && stance === 'disputes';
}
