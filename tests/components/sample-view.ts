import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { countByKind, type LinkedCounts } from '../../core/page/linked-counts.ts';
import { noPieces, type PagePieces } from '../../core/page/page-pieces.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { canonicalUrl } from '../../core/url/canonical-url.ts';

const key = canonicalUrl('https://gazette.example/news/tides');
if (key === undefined) throw new Error('the sample address has no key');

/** Qualities of which most are evenly distributed, and a few far above them. */
export const sampleScale = Array.from({ length: 100 }, (_, percent) =>
  percent < 90 ? percent : 10 * percent - 800,
);

/** An article with one counterpoint and all fields. */
export const sampleView: PageView = {
  key,
  site: 'gazette.example',
  reason: 'address',
  matchedKey: key,
  article: {
    title: 'Tides could power every home',
    publishedDateTime: '2024-03-11T08:20:00Z',
    webUrl: 'https://gazette.example/news/tides',
    quality: 18,
    provider: { name: 'Harbour Gazette', domain: 'gazette.example' },
    topics: ['Oceans', 'Energy'],
  },
  qualityScale: sampleScale,
  linked: { counterpoints: 1, others: 0, backlinks: 0 },
  behind: 0,
  hasCopies: false,
  withheld: 0,
  hasSimilar: false,
  topicsOff: [],
  badge: true,
  pill: true,
  cardMode: 'closed',
  corner: 'bottomRight',
  pictures: false,
  theme: 'system',
};

/** What differs from the sample in a page and its pieces. */
export interface SamplePage
  extends Partial<Omit<PageView, 'linked' | 'behind'>>,
    Partial<PagePieces> {
  /** Where they differ from those of the pieces, because not all of these have been read. */
  counts?: Partial<LinkedCounts & Pick<PageView, 'behind'>>;
}

/** Returns the sample article and its pieces, with some fields replaced. */
export function samplePage({
  linked = [makePiece({})],
  behind: behindPieces,
  alsoAt = noPieces.alsoAt,
  similar = noPieces.similar,
  counts: { behind = behindPieces?.length ?? 0, ...counts } = {},
  ...fields
}: SamplePage = {}) {
  const view: PageView = {
    ...sampleView,
    hasCopies: alsoAt.length > 0,
    ...fields,
    linked: { ...countByKind(linked), ...counts },
    behind,
  };
  return { view, pieces: { linked, behind: behindPieces, alsoAt, similar } };
}

/** Returns a counterpoint that appeared three days later, with some fields replaced. */
export function makePiece(piece: Partial<RelatedPiece>): RelatedPiece {
  return {
    relation: 'linked',
    stance: 'disputes',
    title: 'No, they will not',
    excerpt: 'The figure rests on the peak at spring tide.',
    publishedDateTime: '2024-03-14T16:00:00Z',
    webUrl: 'https://figures.example/tides',
    quality: 67,
    provider: { name: 'Plain Figures', domain: 'figures.example' },
    ...piece,
  };
}

const publishers = ['Pilot’s Weekly', 'Coast Today', 'Salt'];

/** Returns pieces of no stance that differ, one every five days, with some fields replaced. */
export function makePieces(count: number, fields: Partial<RelatedPiece> = {}): RelatedPiece[] {
  return Array.from({ length: count }, (_, at) =>
    makePiece({
      stance: undefined,
      title: `Tides, part ${at + 1}`,
      publishedDateTime: new Date(Date.UTC(2024, 2, 11 + 5 * at)).toISOString(),
      webUrl: `https://figures.example/${at + 1}`,
      quality: at % 9 === 8 ? undefined : (at * 37) % 101,
      provider: { name: publishers[at % publishers.length] },
      ...fields,
    }),
  );
}
