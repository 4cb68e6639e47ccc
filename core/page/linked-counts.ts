import type { RelatedPiece } from '../index/index-entry.ts';
import { isDispute } from '../index/is-dispute.ts';

/** How many pieces are linked to a page, by why they are shown. */
export interface LinkedCounts {
  /** Linked pieces that dispute the article. */
  counterpoints: number;
  /** The other linked pieces. */
  others: number;
  backlinks: number;
}

/** Counts links or linked pieces by kind. */
export function countByKind(
  links: readonly Pick<RelatedPiece, 'relation' | 'stance'>[],
): LinkedCounts {
  const backlinks = links.filter(({ relation }) => relation === 'backlink').length;
  const counterpoints = links.filter(isDispute).length;
  return { counterpoints, backlinks, others: links.length - backlinks - counterpoints };
}

/** Returns the number of all linked pieces. */
export function countLinked({ counterpoints, others, backlinks }: LinkedCounts): number {
  return counterpoints + others + backlinks;
}
