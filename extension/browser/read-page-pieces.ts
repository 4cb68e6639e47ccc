import { countLinked } from '../../core/page/linked-counts.ts';
import type { PageAddress } from '../../core/page/page-address.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import type { SendMessage } from './message-sender.ts';

/** As many linked pieces as show without scrolling. Each is read from a part of its own. */
const firstPieces = 8;

/**
 * Reads the pieces of a page that is about to be shown: first the linked pieces that show at once, then
 * the others and the similar pieces. A piece that cannot be read is left out.
 *
 * @param request the page, and whether to read its pieces without the reader's filter.
 * @param onPieces called at least once, and again whenever there are more.
 */
export async function readPagePieces(
  send: SendMessage,
  { linked, hasSimilar }: PageView,
  request: PageAddress & { anyway?: boolean },
  onPieces: (pieces: PagePieces) => void,
): Promise<void> {
  let pieces = noPieces;
  const add = (more: Partial<PagePieces>) => {
    pieces = { ...pieces, ...more };
    onPieces(pieces);
  };
  const readLinked = async (limit: number) => {
    const read = await send('readLinked', { ...request, limit }).catch(() => undefined);
    if (read !== undefined) add({ linked: read.pieces });
  };
  const readSimilar = async () => {
    const similar = await send('readSimilar', request).catch(() => undefined);
    if (similar !== undefined) add({ similar });
  };
  const count = countLinked(linked);
  if (count > 0) await readLinked(Math.min(count, firstPieces));
  if (pieces === noPieces) onPieces(pieces);
  await Promise.all([count > firstPieces && readLinked(count), hasSimilar && readSimilar()]);
}
