import { countLinked, type LinkedCounts } from '../../core/page/linked-counts.ts';
import type { CountKey } from '../../core/view/text-key.ts';
import { formatCount } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';

/** Returns the number and kind of linked pieces: "1 counterpoint", "2 articles link here". */
export function describeLinked(counts: LinkedCounts, text: Text): string {
  const count = countLinked(counts);
  if (count === 0) return text.t('noLinked');
  return formatCount(count, chooseKey(counts, count), text);
}

function chooseKey({ counterpoints, backlinks }: LinkedCounts, count: number): CountKey {
  if (counterpoints === count) return 'counterpoints';
  return backlinks === count ? 'backlinks' : 'linked';
}
