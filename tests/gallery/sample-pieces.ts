import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { makePiece, makePieces, type SamplePage, sampleView } from '../components/sample-view.ts';

export const longWords =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, ' +
  'and what became of it in a headline that goes on for far longer than any editor should allow';

/** Long texts and many topics. */
export const longPage: SamplePage = {
  article: {
    ...sampleView.article,
    title: longWords,
    provider: { name: 'The Harbour Gazette and Weekly Advertiser for the Outer Islands' },
    topics: Array.from({ length: 30 }, (_, at) => `Topic with a long name, number ${at + 1}`),
  },
  linked: [makePiece({ title: longWords, excerpt: `${longWords} `.repeat(6) })],
};

export const rightToLeftPage = {
  article: {
    ...sampleView.article,
    title: 'المد والجزر يكفيان لإنارة كل بيت، يقول تقرير (2024)',
    provider: { name: 'جريدة الميناء' },
    topics: ['البحار', 'الطاقة'],
  },
  linked: [
    makePiece({ title: 'لا، لن يكفيا: الأرقام وحدها', excerpt: 'يستند الرقم إلى ذروة المد.' }),
  ],
} satisfies SamplePage;

/** One linked piece of each stance, and a backlink. */
export const manyPieces = [
  makePiece({ cues: ['No', 'will not'] }),
  makePiece({ stance: 'supports', quality: undefined, webUrl: 'https://figures.example/2' }),
  makePiece({ stance: 'reports', quality: 0, webUrl: 'https://figures.example/3' }),
  makePiece({ stance: undefined, quality: 100, webUrl: 'https://figures.example/4' }),
  makePiece({ relation: 'backlink', stance: undefined, publishedDateTime: '2023-01-02' }),
];

/** Coverage of one story over three weeks. */
export const coveragePieces = [
  makePiece({}),
  makePiece({
    title: 'The tide tables, read again by somebody who has to sail by them',
    webUrl: 'https://pilot.example/tables',
    provider: { name: 'Pilot’s Weekly' },
    publishedDateTime: '2024-03-19T07:00:00Z',
    quality: 81,
    cues: ['read again'],
  }),
  makePiece({
    stance: 'reports',
    title: 'Harbour turbine to be tried next spring',
    webUrl: 'https://coast.example/turbine',
    provider: { name: 'Coast Today' },
    publishedDateTime: '2024-03-11T15:30:00Z',
    quality: 44,
  }),
  makePiece({
    stance: 'supports',
    title: 'Why the sea is the better battery',
    webUrl: 'https://sea.example/battery',
    provider: { name: 'Salt' },
    publishedDateTime: '2024-03-12T06:00:00Z',
    quality: undefined,
  }),
  makePiece({
    relation: 'backlink',
    stance: undefined,
    title: 'A week of sums about the sea',
    webUrl: 'https://sums.example/week',
    provider: { domain: 'sums.example' },
    publishedDateTime: '2024-04-02',
    quality: 73,
  }),
];

/** Returns a piece with a picture, one with a broken picture, and one without. */
export function makePictured(origin: string) {
  return ['/picture.svg', '/no-such-picture.png', undefined].map((path, at) =>
    makePiece({
      webUrl: `https://figures.example/pictured/${at}`,
      images: path === undefined ? undefined : [{ url: origin + path }],
    }),
  );
}

/** A similar piece of each kind; the first has copies of its text on other sites. */
export const similarPieces: RelatedPiece[] = [
  makePiece({
    relation: 'similar',
    stance: undefined,
    cues: undefined,
    webUrl: 'https://figures.example/same-story',
    why: { kind: 'story', words: ['Tides', 'power', 'homes'] },
    alsoAt: ['https://copies.example/1', 'https://more-copies.example/2'],
  }),
  makePiece({
    relation: 'similar',
    stance: undefined,
    cues: undefined,
    webUrl: 'https://figures.example/same-topic',
    why: { kind: 'topic', words: ['tides'] },
  }),
];

/** Addresses of the article's text on its own site and on others. */
export const copies = [
  'https://gazette.example/amp/tides',
  'https://copies.example/1',
  'https://www.copies.example/2',
  `https://${'a-very-long-label.'.repeat(6)}example/`,
];

/** A counterpoint, eight pieces near the article, and others behind the line. */
export function makeManyLinked(count: number): SamplePage {
  const pieces = makePieces(count - 1);
  return {
    linked: [makePiece({}), ...pieces.slice(0, 8)],
    behind: pieces.slice(8).toReversed(),
    behindTopic: 'Oceans',
  };
}
