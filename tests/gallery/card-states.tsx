import { Card } from '../../components/card/card.tsx';
import type { Noted } from '../../components/card/undo-note.tsx';
import type { PageView } from '../../core/page/page-view.ts';
import { makePiece, sampleView } from '../components/sample-view.ts';
import { type GalleryState, ignore } from './gallery-state.ts';
import { longView, makePictured, manyPieces, rightToLeftView } from './sample-pieces.ts';

const events = {
  onOpen: ignore,
  onClose: ignore,
  onHide: ignore,
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
  hidden?: Noted,
): GalleryState {
  return {
    name,
    surface: 'card',
    view: () => (
      <Card
        view={{ ...sampleView, ...makeView() }}
        similar={undefined}
        isOpen={isOpen}
        hidden={hidden}
        {...events}
      />
    ),
  };
}

const bare = { title: 'Bare', webUrl: 'https://bare.example/', topics: [] };

export const cardStates: GalleryState[] = [
  makeState('pill', false),
  makeState('pill, several pieces', false, () => ({ related: manyPieces })),
  makeState('pill, quality alone', false, () => ({ related: [] })),
  makeState('pill, nothing but the article', false, () => ({ related: [], article: bare })),
  makeState('hidden, and how to take it back', false, undefined, 'untilNew'),
  makeState('card', true),
  makeState('card, every kind of piece', true, () => ({ related: manyPieces, withheld: 3 })),
  makeState('card, linked from elsewhere', true, () => ({
    related: [makePiece({ relation: 'backlink', stance: undefined })],
    reason: 'alias',
  })),
  makeState('card, nothing linked', true, () => ({ related: [], reason: 'declared' })),
  makeState('card, no quality and no date', true, () => ({
    article: bare,
    related: [makePiece({ quality: undefined, publishedDateTime: undefined, excerpt: undefined })],
  })),
  makeState('card, all of it long', true, () => longView),
  makeState('card, right-to-left article', true, () => rightToLeftView),
  makeState('card, pictures', true, () => ({
    pictures: true,
    related: makePictured(location.origin),
  })),
  makeState('card, a hundred pieces', true, () => ({
    related: Array.from({ length: 100 }, (_, at) =>
      makePiece({ webUrl: `https://figures.example/${at}` }),
    ),
  })),
];
