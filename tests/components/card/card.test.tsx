import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { Undoable } from '../../../core/view/card-view-model.ts';
import { click, findButton, findOne, pressKey, renderView } from '../../support/render-view.tsx';
import { makePiece, makePieces, type SamplePage, samplePage, sampleView } from '../sample-view.ts';

const events = {
  onOpen: vi.fn(),
  onClose: vi.fn(),
  onMute: vi.fn(),
  onMove: vi.fn(),
  onUndo: vi.fn(),
  onUndoEnd: vi.fn(),
  onSwitchTopic: vi.fn(),
  onOpenOptions: vi.fn(),
  onShowBehind: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
});

/** As in a page, only an open card has pieces. */
function makeCard(isOpen: boolean, page: SamplePage = {}, undoable?: Undoable) {
  const { view, pieces } = samplePage(page);
  return (
    <Card
      view={view}
      pieces={isOpen ? pieces : undefined}
      isOpen={isOpen}
      undoable={undoable}
      {...events}
    />
  );
}

describe('the pill', () => {
  it.each<[string, SamplePage]>([
    ['1 counterpoint Disputed', {}],
    [
      '2 counterpoints Disputed',
      { linked: [makePiece({}), makePiece({ webUrl: 'https://b.example/' })] },
    ],
    ['1 article links here', { linked: [makePiece({ relation: 'backlink' })] }],
    ['1 linked piece', { linked: [makePiece({ stance: 'supports' })] }],
    ['2 linked pieces Disputed', { linked: [makePiece({}), makePiece({ relation: 'backlink' })] }],
    ['12 counterpoints Disputed', { counts: { counterpoints: 12 } }],
    ['12 linked pieces', { counts: { counterpoints: 0, others: 12 } }],
    ['12 articles link here', { counts: { counterpoints: 0, backlinks: 12 } }],
    ['24 linked pieces Disputed', { counts: { counterpoints: 2, others: 12, backlinks: 10 } }],
    ['2 linked pieces', { linked: makePieces(2), counts: { behind: 141 } }],
    ['141 pieces on Energy', { linked: [], counts: { behind: 141 }, behindTopic: 'Energy' }],
    ['1 linked piece', { linked: [], counts: { behind: 1 } }],
    ['Similar pieces', { linked: [], counts: { behind: 1 }, hasSimilar: true }],
    ['Similar pieces', { linked: [], hasSimilar: true }],
    ['Quality 18 – lower than 8 in 10 articles here', { linked: [] }],
    ['Quality 18', { linked: [], qualityScale: [] }],
    ['About this article', { linked: [], article: { ...sampleView.article, quality: undefined } }],
  ])('says "%s"', (words, page) => {
    const { root } = renderView(makeCard(false, page));
    expect(findButton(root, words).getAttribute('aria-expanded')).toBe('false');
  });

  it.each<[string, SamplePage]>([
    ['Counterpoint: 1 counterpoint', {}],
    [
      'Counterpoint: 2 linked pieces – Disputed',
      { linked: [makePiece({}), makePiece({ relation: 'backlink' })] },
    ],
    [
      'Counterpoint: 24 linked pieces – Disputed',
      { counts: { counterpoints: 2, others: 12, backlinks: 10 } },
    ],
    ['Counterpoint: 1 linked piece', { linked: [makePiece({ stance: 'reports' })] }],
    [
      'Counterpoint: 141 pieces on Energy',
      { linked: [], counts: { behind: 141 }, behindTopic: 'Energy' },
    ],
  ])('announces politely "%s"', (words, page) => {
    const { root } = renderView(makeCard(false, page));
    expect(findOne(root, '[role=status]').textContent).toBe(words);
  });

  it('opens the card', () => {
    const { root } = renderView(makeCard(false));
    click(findButton(root, '1 counterpoint Disputed'));
    expect(events.onOpen).toHaveBeenCalledOnce();
  });

  it('mutes the article by its small button, without opening the card', () => {
    const { root } = renderView(makeCard(false));
    click(findButton(root, 'Mute this article'));
    expect(events.onMute).toHaveBeenCalledExactlyOnceWith('article');
    expect(events.onOpen).not.toHaveBeenCalled();
  });
});

describe('the open card', () => {
  it('is a region that is named after the extension', () => {
    const { root } = renderView(makeCard(true));
    const label = findOne(root, 'aside').getAttribute('aria-labelledby');
    expect(root.querySelector(`#${label}`)?.textContent).toBe('Counterpoint');
  });

  it('takes the focus when the reader opens it', () => {
    const { root, update } = renderView(makeCard(false));
    update(makeCard(true));
    expect(document.activeElement).toBe(findOne(root, 'aside'));
  });

  it('leaves the focus in the page if it is open from the start', () => {
    renderView(makeCard(true));
    expect(document.activeElement).toBe(document.body);
  });

  it('closes on Escape, hides that key from the page, and moves the focus to the pill', () => {
    const heardByPage = vi.fn();
    document.addEventListener('keydown', heardByPage);
    const { root, update } = renderView(makeCard(true));
    pressKey(findOne(root, '.piece a'), 'Escape');
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(heardByPage).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heardByPage);
    update(makeCard(false));
    expect(document.activeElement).toBe(findButton(root, '1 counterpoint Disputed'));
  });

  it('leaves other keys to the page', () => {
    const { root } = renderView(makeCard(true));
    pressKey(findOne(root, 'aside'), 'Enter');
    expect(events.onClose).not.toHaveBeenCalled();
  });

  it('closes when its button is clicked', () => {
    const { root } = renderView(makeCard(true));
    click(findButton(root, 'Close'));
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('does not take the focus from the page when something else closes it', () => {
    const { update } = renderView(makeCard(true));
    update(makeCard(false));
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['Mute this article', 'article'],
    ['Mute this site', 'site'],
    ['Turn off pill and card', 'card'],
  ] as const)('offers "%s"', (words, what) => {
    const { root } = renderView(makeCard(true));
    click(findButton(root, words));
    expect(events.onMute).toHaveBeenCalledExactlyOnceWith(what);
  });

  it.each([
    ['Mute for now', 'page'],
    ['Mute until a new piece is linked', 'untilNew'],
    ['Mute for today', 'today'],
  ] as const)('offers "%s" after one more click', (words, what) => {
    const { root } = renderView(makeCard(true));
    expect(() => findButton(root, words)).toThrow();
    const more = findButton(root, 'More ways to mute');
    click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    click(findButton(root, words));
    expect(events.onMute).toHaveBeenCalledExactlyOnceWith(what);
  });

  it('turns a topic of the article off', () => {
    const { root } = renderView(makeCard(true));
    click(findButton(root, 'Show articles on Energy'));
    expect(events.onSwitchTopic).toHaveBeenCalledExactlyOnceWith('Energy', false);
  });

  it('offers the pieces behind the line', () => {
    const page: SamplePage = { counts: { behind: 141 }, behindTopic: 'Energy' };
    const { root } = renderView(makeCard(true, page));
    click(findButton(root, '141 more on Energy'));
    expect(events.onShowBehind).toHaveBeenCalledOnce();
  });

  it('opens the settings', () => {
    const { root } = renderView(makeCard(true));
    click(findButton(root, 'Settings'));
    expect(events.onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('the undo note', () => {
  it('says what was muted, announces it, and moves the focus to its button', () => {
    const { root, update } = renderView(makeCard(true));
    update(makeCard(false, {}, 'site'));
    expect(findOne(root, '.undo-note').textContent).toBe('gazette.example is muted.Undo');
    expect(findOne(root, '[role=status]').textContent).toBe('gazette.example is muted.');
    expect(document.activeElement).toBe(findButton(root, 'Undo'));
  });

  it('undoes the mute and moves the focus to the pill that returns', () => {
    const { root, update } = renderView(makeCard(false, {}, 'article'));
    click(findButton(root, 'Undo'));
    expect(events.onUndo).toHaveBeenCalledOnce();
    update(makeCard(false));
    expect(document.activeElement).toBe(findButton(root, '1 counterpoint Disputed'));
  });

  it('moves the focus to an open card that returns', () => {
    const { root, update } = renderView(makeCard(true));
    update(makeCard(false, {}, 'today'));
    click(findButton(root, 'Undo'));
    update(makeCard(true));
    expect(document.activeElement).toBe(findOne(root, 'aside'));
  });

  it('stays for five seconds, and longer while the pointer is over it', () => {
    vi.useFakeTimers();
    const { root } = renderView(makeCard(false, {}, 'article'));
    const point = (type: string, movementX = 0) =>
      act(() => {
        const event = Object.assign(new Event(type, { bubbles: true }), {
          movementX,
          movementY: 0,
        });
        findOne(root, '.undo-note').dispatchEvent(event);
      });
    point('pointermove');
    act(() => void vi.advanceTimersByTime(4_999));
    expect(events.onUndoEnd).not.toHaveBeenCalled();
    point('pointermove', 1);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(events.onUndoEnd).not.toHaveBeenCalled();
    point('pointerleave');
    act(() => void vi.advanceTimersByTime(5_000));
    expect(events.onUndoEnd).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('closes on Escape', () => {
    const { root } = renderView(makeCard(false, {}, 'article'));
    pressKey(findButton(root, 'Undo'), 'Escape');
    expect(events.onUndoEnd).toHaveBeenCalledOnce();
  });
});
