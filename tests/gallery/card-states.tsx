import { Card } from '../../components/card/card.tsx';
import type { Undoable } from '../../core/view/card-view-model.ts';
import {
  makePiece,
  makePieces,
  type SamplePage,
  samplePage,
  sampleView,
} from '../components/sample-view.ts';
import { type GalleryState, ignore } from './gallery-state.ts';
import {
  copies,
  coveragePieces,
  longPage,
  longWords,
  makeManyLinked,
  makePictured,
  manyPieces,
  rightToLeftPage,
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
  onShowBehind: ignore,
};

interface CardStateOptions {
  isOpen?: boolean;
  /** Called in the gallery's page, whose address some pages need. */
  makePage?(): SamplePage;
  undoable?: Undoable;
}

function makeState(
  name: string,
  { isOpen = false, makePage, undoable }: CardStateOptions = {},
): GalleryState {
  return {
    name,
    surface: 'card',
    view: () => {
      const { view, pieces } = samplePage(makePage?.());
      // There is no room for the pieces behind the line, so the card never reads them.
      return (
        <Card
          view={view}
          pieces={isOpen ? { ...pieces, behind: undefined } : undefined}
          isOpen={isOpen}
          undoable={undoable}
          {...events}
        />
      );
    },
  };
}

/** The state of an open card. */
function makeOpen(name: string, makePage?: CardStateOptions['makePage']): GalleryState {
  return makeState(name, { isOpen: true, makePage });
}

const bare = { title: 'Bare', webUrl: 'https://bare.example/', topics: [] };

export const cardStates: GalleryState[] = [
  makeState('pill'),
  makeState('pill, several pieces', { makePage: () => ({ linked: manyPieces }) }),
  makeState('pill, only pieces behind the line', {
    makePage: () => ({ ...makeManyLinked(179), linked: [] }),
  }),
  makeState('pill, only the quality', { makePage: () => ({ linked: [] }) }),
  makeState('pill, only the quality, without a scale', {
    makePage: () => ({ linked: [], qualityScale: [] }),
  }),
  makeState('pill, only the article', { makePage: () => ({ linked: [], article: bare }) }),
  makeState('undo note', { undoable: 'untilNew' }),
  makeOpen('card'),
  makeOpen('card, every kind of piece', () => ({ linked: manyPieces, withheld: 3 })),
  makeOpen('card, backlink', () => ({
    linked: [makePiece({ relation: 'backlink', stance: undefined })],
    reason: 'alias',
  })),
  makeOpen('card, 1 linked piece', () => ({ linked: makePieces(1) })),
  makeOpen('card, 6 linked pieces', () => ({ linked: makePieces(6) })),
  makeOpen('card, 40 linked pieces', () => makeManyLinked(40)),
  makeOpen('card, 179 linked pieces', () => makeManyLinked(179)),
  makeOpen('card, only pieces behind the line', () => ({ ...makeManyLinked(179), linked: [] })),
  makeOpen('card, many pieces behind the line of a right-to-left article', () => ({
    ...makeManyLinked(40),
    ...rightToLeftPage,
    behindTopic: rightToLeftPage.article.topics[0],
  })),
  makeOpen('card, copies of the article', () => ({ alsoAt: copies })),
  makeOpen('card, timeline of linked and similar pieces', () => ({
    linked: coveragePieces,
    withheld: 1,
    similar: { pieces: similarPieces, withheld: 2 },
  })),
  makeOpen('card, linked pieces without a counterpoint', () => ({
    linked: coveragePieces.filter(({ stance }) => stance !== 'disputes'),
  })),
  makeOpen('card, topic off', () => ({ topicsOff: ['Energy'] })),
  makeOpen('card, many topics', () => ({
    article: {
      ...sampleView.article,
      topics: ['Oceans', longWords, ...Array.from({ length: 20 }, (_, at) => `Topic ${at}`)],
    },
    topicsOff: [longWords, 'Topic 2'],
  })),
  makeOpen('card, all published at one time', () => ({
    linked: coveragePieces.map((piece) => ({
      ...piece,
      publishedDateTime: sampleView.article.publishedDateTime,
    })),
  })),
  makeOpen('card, timeline of a right-to-left article', () => ({
    ...rightToLeftPage,
    linked: [...rightToLeftPage.linked, ...coveragePieces],
  })),
  makeOpen('card, pictures in every section', () => ({
    pictures: true,
    linked: [...makePictured(location.origin), ...coveragePieces.slice(2)],
    similar: { pieces: similarPieces, withheld: 0 },
  })),
  makeOpen('card, nothing linked', () => ({ linked: [], reason: 'declared' })),
  makeOpen('card, no quality and no date', () => ({
    article: bare,
    linked: [makePiece({ quality: undefined, publishedDateTime: undefined, excerpt: undefined })],
  })),
  // An index with five rated articles has no scale.
  makeOpen('card, qualities without a scale', () => ({ linked: coveragePieces, qualityScale: [] })),
  makeOpen('card, a quality of 189', () => ({
    linked: [makePiece({ quality: 189 }), ...coveragePieces.slice(1)],
  })),
  makeOpen('card, lowest and highest rank', () => ({
    article: { ...sampleView.article, quality: 0 },
    linked: [makePiece({ quality: 1_000 }), ...coveragePieces.slice(1)],
  })),
  makeOpen('card, lowest and highest rank, right-to-left', () => ({
    ...rightToLeftPage,
    article: { ...rightToLeftPage.article, quality: 1_000 },
    linked: rightToLeftPage.linked.map((piece) => ({ ...piece, quality: 0 })),
  })),
  makeOpen('card, long texts', () => longPage),
  makeOpen('card, right-to-left article', () => rightToLeftPage),
  makeOpen('card, pictures', () => ({
    pictures: true,
    linked: makePictured(location.origin),
  })),
  makeOpen('card, a hundred pieces', () => ({
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
