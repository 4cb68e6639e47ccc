import { countLinked } from '../../core/page/linked-counts.ts';
import type { PageAddress } from '../../core/page/page-address.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import type { SendMessage } from './message-sender.ts';

/**
 * Reads the pieces of a page that is about to be shown: first the linked pieces in front of the line,
 * then the similar ones. What cannot be read is left out.
 *
 * @param request the page, and whether to read its pieces without the reader's filter.
 * @param onPieces called at least once, and again whenever there are more.
 */
export async function readPagePieces(
  send: SendMessage,
  { linked: counts, hasCopies, hasSimilar }: PageView,
  request: PageAddress & { anyway?: boolean },
  onPieces: (pieces: PagePieces) => void,
): Promise<void> {
  const hasLinked = countLinked(counts) > 0 || hasCopies;
  const read =
    hasLinked && (await send('readLinked', { ...request, part: 'front' }).catch(() => undefined));
  const pieces = read ? { ...noPieces, linked: read.pieces, alsoAt: read.alsoAt } : noPieces;
  onPieces(pieces);
  if (!hasSimilar) return;
  const similar = await send('readSimilar', request).catch(() => undefined);
  if (similar !== undefined) onPieces({ ...pieces, similar });
}
