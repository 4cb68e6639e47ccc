import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import type { HiddenBy } from '../../../core/page/page-view.ts';
import type { IndexStatus } from '../../../core/protocol.ts';
import { click, enter, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { sampleStatus } from '../sample-status.ts';
import { sampleView } from '../sample-view.ts';

const events = {
  onType: vi.fn(),
  onLookUp: vi.fn(),
  onOpen: vi.fn(),
  onBackToResults: vi.fn(),
  onShowAnyway: vi.fn(),
  onUnhide: vi.fn(),
  onRebuild: vi.fn(),
  onAllowSite: vi.fn(),
  onOpenOptions: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
});

function renderPopup(state: PopupState, status?: IndexStatus): HTMLElement {
  return renderView(<PopupView status={status} state={state} {...events} />).root;
}

function makeHidden(hiddenBy: HiddenBy): PopupState {
  return { kind: 'page', view: { ...sampleView, hiddenBy } };
}

describe('the look-up field', () => {
  it('has a label and the focus', () => {
    const root = renderPopup({ kind: 'loading' });
    const field = findOne<HTMLInputElement>(root, 'input');
    expect(document.activeElement).toBe(field);
    expect(findOne(root, 'label').getAttribute('for')).toBe(field.id);
  });

  it('hands over what was typed, without the spaces around it', () => {
    const root = renderPopup({ kind: 'noPage' });
    enter(findOne(root, 'input'), '  gazette.example/news/tides ');
    findOne<HTMLFormElement>(root, 'form').requestSubmit();
    expect(events.onLookUp).toHaveBeenCalledExactlyOnceWith('gazette.example/news/tides');
  });

  it('asks nothing where nothing was typed', () => {
    const root = renderPopup({ kind: 'noPage' });
    enter(findOne(root, 'input'), '   ');
    click(findButton(root, 'Look up'));
    expect(events.onLookUp).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the answer comes', () => {
    const { root, update } = renderView(
      <PopupView status={undefined} state={{ kind: 'loading' }} {...events} />,
    );
    enter(findOne(root, 'input'), 'gazette.example');
    update(<PopupView status={undefined} state={{ kind: 'noPage' }} {...events} />);
    expect(findOne<HTMLInputElement>(root, 'input').value).toBe('gazette.example');
  });
});

describe('the result', () => {
  it.each<[PopupState, string]>([
    [{ kind: 'loading' }, 'Loading…'],
    [
      { kind: 'noPage' },
      'This tab is not a web page. Search above, or paste an article’s address.',
    ],
    [
      { kind: 'unknown', address: 'https://a.example/' },
      'Nothing is known about this address.https://a.example/',
    ],
    [
      { kind: 'results', query: 'some words', results: [], withheld: 0 },
      'Nothing was found for these words.some words',
    ],
    [{ kind: 'address' }, 'Press Enter to look this address up.'],
    [{ kind: 'failed', message: 'No answer' }, 'That did not work: No answer'],
  ])('of %j is in words', (state, words) => {
    expect(findOne(renderPopup(state), '.result').textContent).toBe(words);
  });

  it('is announced in one live region that stays', () => {
    const { root, update } = renderView(
      <PopupView status={undefined} state={{ kind: 'loading' }} {...events} />,
    );
    const region = findOne(root, '[role=status]');
    update(<PopupView status={undefined} state={{ kind: 'page', view: sampleView }} {...events} />);
    expect(findOne(root, '[role=status]')).toBe(region);
    expect(region.textContent).toBe('1 counterpoint');
  });

  it('shows the article with a way to it, and its pieces', () => {
    const root = renderPopup({ kind: 'page', view: sampleView });
    expect([...root.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://gazette.example/news/tides',
      'https://figures.example/tides',
    ]);
  });
});

describe('a hidden article', () => {
  it.each([
    ['topics', 'Hidden: you switched off every topic of this article.'],
    ['site', 'Hidden: you muted gazette.example.'],
    ['article', 'Hidden: you muted this article.'],
  ] as const)('by %s is said to be, and its pieces are not shown', (hiddenBy, words) => {
    const root = renderPopup(makeHidden(hiddenBy));
    expect(findOne(root, '[role=status]').textContent).toBe(words);
    expect(findOne(root, 'h2').textContent).toBe('Tides could power every home');
    expect(root.querySelector('.piece')).toBeFalsy();
  });

  it('is shown anyway on request', () => {
    click(findButton(renderPopup(makeHidden('topics')), 'Show it anyway'));
    expect(events.onShowAnyway).toHaveBeenCalledOnce();
  });

  it.each([
    ['site', 'Show again on gazette.example'],
    ['article', 'Show again on this article'],
  ] as const)('by %s is unmuted on request', (hiddenBy, words) => {
    click(findButton(renderPopup(makeHidden(hiddenBy)), words));
    expect(events.onUnhide).toHaveBeenCalledExactlyOnceWith({ ...sampleView, hiddenBy });
  });

  it('by topics is not unmuted from here', () => {
    const buttons = findOne(renderPopup(makeHidden('topics')), '.result').querySelectorAll(
      'button',
    );
    expect(buttons).toHaveLength(1);
  });
});

describe('the index', () => {
  const noPage: PopupState = { kind: 'noPage' };
  const progress = { done: 2, total: 8 };

  it('is not spoken of while all is well', () => {
    const root = renderPopup(noPage, sampleStatus);
    expect(root.querySelector('progress')).toBeFalsy();
    expect(root.querySelector('[role=alert]')).toBeFalsy();
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Look up',
      'Settings',
    ]);
  });

  it('shows in a labelled bar how far an import is', () => {
    const root = renderPopup(noPage, { ...sampleStatus, source: 'package', progress });
    const bar = findOne<HTMLProgressElement>(root, 'progress');
    expect(bar.value).toBe(0.25);
    expect(findOne(root, `label[for=${bar.id}]`).textContent).toBe('Importing: 25%');
    expect(root.querySelector('.popup-index button')).toBeFalsy();
  });

  it('says why it cannot be stored, and tries again on request', () => {
    const root = renderPopup(noPage, { ...sampleStatus, problem: 'no room left' });
    expect(findOne(root, '[role=alert]').textContent).toContain('The browser says: no room left');
    click(findButton(root, 'Try again'));
    expect(events.onRebuild).toHaveBeenCalledOnce();
  });

  it('keeps the button where the focus is while it tries again, and starts no second one', () => {
    const failed: IndexStatus = { ...sampleStatus, problem: 'no room left' };
    const view = (status: IndexStatus) => <PopupView status={status} state={noPage} {...events} />;
    const { root, update } = renderView(view(failed));
    const button = findButton(root, 'Try again');
    button.focus();
    update(view({ ...failed, progress }));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector('[role=alert]')).toBeFalsy();
    click(button);
    expect(events.onRebuild).not.toHaveBeenCalled();
  });
});

it('leads to the settings', () => {
  click(findButton(renderPopup({ kind: 'noPage' }), 'Settings'));
  expect(events.onOpenOptions).toHaveBeenCalledOnce();
});
