import { Card } from '../../components/card/card.tsx';
import type { FilteredPieces, PageView } from '../../core/page/page-view.ts';
import type { Undoable } from '../../core/view/card-view-model.ts';
import { makePiece, sampleView } from '../components/sample-view.ts';
import { type GalleryState, ignore } from './gallery-state.ts';
import {
  coveragePieces,
  longView,
  longWords,
  makePictured,
  manyPieces,
  rightToLeftView,
  similarPieces,
} from './sample-pieces.ts';

const events = {
  onOpen: ignore,
  onClose: ignore,
  onMute: ignore,
  onMove: ignore,
  onUndo: ignore,
  onUndoEnd: ignore,
  onSwitchTopic: ignore,
  onOpenOptions: ignore,
};

function makeState(
  name: string,
  isOpen: boolean,
  makeView: () => Partial<PageView> = () => ({}),
  similar?: FilteredPieces,
  hidden?: Undoable,
): GalleryState {
  return {
    name,
    surface: 'card',
    view: () => (
      <Card
        view={{ ...sampleView, ...makeView() }}
        similar={similar}
        isOpen={isOpen}
        undoable={hidden}
        {...events}
      />
    ),
  };
}

const bare = { title: 'Bare', webUrl: 'https://bare.example/', topics: [] };

export const cardStates: GalleryState[] = [
  makeState('pill', false),
  makeState('pill, several pieces', false, () => ({ linked: manyPieces })),
  makeState('pill, quality alone', false, () => ({ linked: [] })),
  makeState('pill, nothing but the article', false, () => ({ linked: [], article: bare })),
  makeState('hidden, and how to take it back', false, undefined, undefined, 'untilNew'),
  makeState('card', true),
  makeState('card, every kind of piece', true, () => ({ linked: manyPieces, withheld: 3 })),
  makeState('card, linked from elsewhere', true, () => ({
    linked: [makePiece({ relation: 'backlink', stance: undefined })],
    reason: 'alias',
  })),
  makeState(
    'card, counterpoints, related and similar pieces in time',
    true,
    () => ({ linked: coveragePieces, withheld: 1 }),
    { pieces: similarPieces, withheld: 2 },
  ),
  makeState('card, linked pieces alone', true, () => ({
    linked: coveragePieces.filter(({ stance }) => stance !== 'disputes'),
  })),
  makeState('card, topics switched off', true, () => ({ topicsOff: ['Energy'] })),
  makeState('card, many topics', true, () => ({
    article: {
      ...sampleView.article,
      topics: ['Oceans', longWords, ...Array.from({ length: 20 }, (_, at) => `Topic ${at}`)],
    },
    topicsOff: [longWords, 'Topic 2'],
  })),
  makeState('card, all of one time', true, () => ({
    linked: coveragePieces.map((piece) => ({
      ...piece,
      publishedDateTime: sampleView.article.publishedDateTime,
    })),
  })),
  makeState('card, right-to-left article in time', true, () => ({
    ...rightToLeftView,
    linked: [...rightToLeftView.linked, ...coveragePieces],
  })),
  makeState(
    'card, pictures of every section',
    true,
    () => ({
      pictures: true,
      linked: [...makePictured(location.origin), ...coveragePieces.slice(2)],
    }),
    { pieces: similarPieces, withheld: 0 },
  ),
  makeState('card, nothing linked', true, () => ({ linked: [], reason: 'declared' })),
  makeState('card, no quality and no date', true, () => ({
    article: bare,
    linked: [makePiece({ quality: undefined, publishedDateTime: undefined, excerpt: undefined })],
  })),
  makeState('card, all of it long', true, () => longView),
  makeState('card, right-to-left article', true, () => rightToLeftView),
  makeState('card, pictures', true, () => ({
    pictures: true,
    linked: makePictured(location.origin),
  })),
  makeState('card, a hundred pieces', true, () => ({
    linked: Array.from({ length: 100 }, (_, at) =>
      makePiece({
        webUrl: `https://figures.example/${at}`,
        publishedDateTime: new Date(Date.UTC(2024, 2, 12, at ** 1.5)).toISOString(),
        quality: at % 9 === 0 ? undefined : (at * 37) % 101,
        stance: at % 3 === 0 ? 'disputes' : 'reports',
      }),
    ),
  })),
];
