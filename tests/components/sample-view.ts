import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { canonicalUrl } from '../../core/url/canonical-url.ts';

const key = canonicalUrl('https://gazette.example/news/tides');
if (key === undefined) throw new Error('the sample address has no key');

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
  linked: [makePiece({})],
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
