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
export interface SamplePage extends Partial<Omit<PageView, 'linked'>>, Partial<PagePieces> {
  /** Where they differ from those of the linked pieces, because not all of these have been read. */
  counts?: Partial<LinkedCounts>;
}

/** Returns the sample article and its pieces, with some fields replaced. */
export function samplePage({
  linked = [makePiece({})],
  similar = noPieces.similar,
  counts,
  ...fields
}: SamplePage = {}) {
  const view: PageView = {
    ...sampleView,
    ...fields,
    linked: { ...countByKind(linked), ...counts },
  };
  return { view, pieces: { linked, similar } };
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
