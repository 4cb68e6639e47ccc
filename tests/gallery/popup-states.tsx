import { PopupView } from '../../components/popup/popup-view.tsx';
import type { HiddenBy } from '../../core/page/page-view.ts';
import type { IndexStatus, SearchResult } from '../../core/protocol.ts';
import type { PopupState } from '../../core/view/popup-state.ts';
import { sampleStatus } from '../components/sample-status.ts';
import { makePiece, makePieces, samplePage } from '../components/sample-view.ts';
import { type GalleryState, ignore } from './gallery-state.ts';
import {
  copies,
  longPage,
  longWords,
  makeManyLinked,
  makePictured,
  manyPieces,
  rightToLeftPage,
  similarPieces,
} from './sample-pieces.ts';

const events = {
  onType: ignore,
  onLookUp: ignore,
  onLookUpAgain: ignore,
  onClearRecent: ignore,
  onCopyEntry: async () => {},
  onTryAgain: ignore,
  onOpenPanel: ignore,
  onOpen: ignore,
  onBackToResults: ignore,
  onShowAnyway: ignore,
  onShowBehind: ignore,
  onUnmute: ignore,
  onSwitchTopic: ignore,
  onRebuild: ignore,
  onAllowSite: ignore,
  onOpenOptions: ignore,
};

const page: PopupState = { kind: 'page', ...samplePage() };
const results: SearchResult[] = [
  {},
  { title: longWords, webUrl: 'https://figures.example/long' },
  { title: 'Tides again', excerpt: undefined, webUrl: 'https://figures.example/again' },
].map((piece) => ({ ...makePiece(piece), topics: ['Oceans'] }));
const problem = 'QuotaExceededError: the disk is full';

function makeState(
  name: string,
  state: PopupState | (() => PopupState),
  status: Partial<IndexStatus> = {},
): GalleryState {
  const read = () => (typeof state === 'function' ? state() : state);
  return {
    name: `popup, ${name}`,
    surface: 'popup',
    view: () => (
      <PopupView
        place="popup"
        state={read()}
        recent={[]}
        status={{ ...sampleStatus, ...status }}
        {...events}
      />
    ),
  };
}

/** The state of a popup in which the reader typed words into the filter of all pieces. */
function makeFiltered(name: string, words: string): GalleryState {
  const { view, ...state } = makeState(name, { kind: 'page', ...samplePage(makeManyLinked(179)) });
  const filter = (root: HTMLElement | null) => {
    const field = root?.querySelector<HTMLInputElement>('.choice-row input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { ...state, view: () => <div ref={filter}>{view()}</div> };
}

function makeHidden(hiddenBy: HiddenBy): GalleryState {
  return makeState(`hidden by ${hiddenBy}`, {
    kind: 'page',
    ...samplePage({ hiddenBy }),
  });
}

export const popupStates: GalleryState[] = [
  makeState('loading', { kind: 'loading' }),
  makeState('no page', { kind: 'noPage' }),
  {
    name: 'panel, address not visible, and recent look-ups',
    surface: 'popup',
    view: () => (
      <PopupView
        place="panel"
        state={{ kind: 'outOfSight' }}
        recent={['tides', `https://unknown.example/${longWords}`]}
        status={sampleStatus}
        {...events}
      />
    ),
  },
  makeState('page and similar pieces', {
    kind: 'page',
    ...samplePage({ similar: { pieces: similarPieces, withheld: 1 } }),
  }),
  makeState('unknown address', {
    kind: 'unknown',
    page: { address: `https://unknown.example/${longWords}`, mayBeArticle: true },
  }),
  makeState('similar coverage', {
    kind: 'unknown',
    page: { address: 'https://unknown.example/', mayBeArticle: false },
    similar: results,
  }),
  {
    name: 'popup, site without access',
    surface: 'popup',
    view: () => (
      <PopupView
        place="popup"
        state={page}
        missingSite="gazette.example"
        recent={[]}
        status={sampleStatus}
        {...events}
      />
    ),
  },
  makeState('address typed', { kind: 'address' }),
  makeState('results', { kind: 'results', query: 'tides will', results, withheld: 2 }),
  makeState('no results', { kind: 'results', query: longWords, results: [], withheld: 0 }),
  makeState('failed', { kind: 'failed', message: problem }),
  makeState('page', page),
  makeState('page from results', { kind: 'page', ...samplePage(), isFound: true }),
  makeState('every kind of piece', {
    kind: 'page',
    ...samplePage({ linked: manyPieces, withheld: 3 }),
  }),
  makeState('40 linked pieces', {
    kind: 'page',
    ...samplePage({ ...makeManyLinked(40), behind: undefined, counts: { behind: 31 } }),
  }),
  makeState('40 linked pieces, all shown', { kind: 'page', ...samplePage(makeManyLinked(40)) }),
  makeState('179 linked pieces, all shown', { kind: 'page', ...samplePage(makeManyLinked(179)) }),
  makeFiltered('179 linked pieces, filtered', 'salt part 1'),
  makeFiltered('179 linked pieces, none matches', longWords),
  makeState('all pieces of a right-to-left article', {
    kind: 'page',
    ...samplePage({
      ...rightToLeftPage,
      behind: makePieces(20, { title: rightToLeftPage.linked[0]?.title }),
    }),
  }),
  makeState('copies of the article', { kind: 'page', ...samplePage({ alsoAt: copies }) }),
  makeState('long texts', { kind: 'page', ...samplePage(longPage) }),
  makeState('right-to-left article', { kind: 'page', ...samplePage(rightToLeftPage) }),
  makeState('pictures', () => ({
    kind: 'page',
    ...samplePage({ pictures: true, linked: makePictured(location.origin) }),
  })),
  makeHidden('topics'),
  makeHidden('site'),
  makeHidden('article'),
  makeState('importing', page, { source: 'package', progress: { done: 5, total: 12 } }),
  makeState('index not stored', page, { source: 'package', problem }),
];
