import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import type { HiddenBy } from '../../../core/page/page-view.ts';
import type { IndexStatus } from '../../../core/protocol.ts';
import { maxAddressLength } from '../../../core/url/address-bounds.ts';
import type { CanonicalKey } from '../../../core/url/canonical-url.ts';
import type { PopupState } from '../../../core/view/popup-state.ts';
import { click, enter, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { sampleStatus } from '../sample-status.ts';
import { makePieces, type SamplePage, samplePage, sampleView } from '../sample-view.ts';
import { popupProps } from './popup-props.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

function renderPopup(state: PopupState, status?: IndexStatus): HTMLElement {
  return renderView(<PopupView {...popupProps} status={status} state={state} />).root;
}

function makeHidden(hiddenBy: HiddenBy): PopupState {
  return { kind: 'page', ...samplePage({ hiddenBy }) };
}

describe('the look-up field', () => {
  it('has a label and the focus', () => {
    const root = renderPopup({ kind: 'loading' });
    const field = findOne<HTMLInputElement>(root, 'input');
    expect(document.activeElement).toBe(field);
    expect(findOne(root, 'label').getAttribute('for')).toBe(field.id);
  });

  it('takes as many characters as an address may have that is looked up', () => {
    const field = findOne<HTMLInputElement>(renderPopup({ kind: 'noPage' }), 'input');
    expect(field.maxLength).toBe(maxAddressLength);
  });

  it('hands over what was typed, without the spaces around it', () => {
    const root = renderPopup({ kind: 'noPage' });
    enter(findOne(root, 'input'), '  gazette.example/news/tides ');
    findOne<HTMLFormElement>(root, 'form').requestSubmit();
    expect(popupProps.onLookUp).toHaveBeenCalledExactlyOnceWith('gazette.example/news/tides');
  });

  it('looks up nothing if nothing was typed', () => {
    const root = renderPopup({ kind: 'noPage' });
    enter(findOne(root, 'input'), '   ');
    click(findButton(root, 'Look up'));
    expect(popupProps.onLookUp).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the answer arrives', () => {
    const { root, update } = renderView(<PopupView {...popupProps} state={{ kind: 'loading' }} />);
    enter(findOne(root, 'input'), 'gazette.example');
    update(<PopupView {...popupProps} state={{ kind: 'noPage' }} />);
    expect(findOne<HTMLInputElement>(root, 'input').value).toBe('gazette.example');
  });
});

describe('the result', () => {
  it.each<[PopupState, string]>([
    [{ kind: 'loading' }, 'Loading…'],
    [
      { kind: 'noPage' },
      'This tab does not show a web page. Search above, or paste an article’s address.',
    ],
    [
      { kind: 'unknown', page: { address: 'https://a.example/', mayBeArticle: false } },
      'This address is not in the index.https://a.example/',
    ],
    [
      { kind: 'results', query: 'some words', results: [], withheld: 0 },
      'No results for these words.some words',
    ],
    [{ kind: 'address' }, 'Press Enter to look up this address.'],
  ])('has a message for %j', (state, words) => {
    expect(findOne(renderPopup(state), '.result').textContent).toBe(words);
  });

  it('is announced in one live region that remains', () => {
    const { root, update } = renderView(<PopupView {...popupProps} state={{ kind: 'loading' }} />);
    const region = findOne(root, '[role=status]');
    update(<PopupView {...popupProps} state={{ kind: 'page', view: sampleView }} />);
    expect(findOne(root, '[role=status]')).toBe(region);
    expect(region.textContent).toBe('1 counterpoint');
  });

  it('links to the article and its pieces', () => {
    const root = renderPopup({ kind: 'page', ...samplePage() });
    expect([...root.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://gazette.example/news/tides',
      'https://figures.example/tides',
    ]);
  });

  it('shows the pieces behind the line on request, and keeps a filter for one page only', () => {
    const state = (fields: SamplePage): PopupState => ({ kind: 'page', ...samplePage(fields) });
    const popup = (shown: PopupState) => <PopupView {...popupProps} state={shown} />;
    const { root, update } = renderView(popup(state({ counts: { behind: 3 } })));
    click(findButton(root, '3 more linked pieces'));
    expect(popupProps.onShowBehind).toHaveBeenCalledOnce();
    const behind = makePieces(3);
    update(popup(state({ behind })));
    enter(findOne(root, '[aria-label="Filter by words"]'), 'part 2');
    update(popup(state({ behind, topicsOff: ['Energy'] })));
    expect(findOne(root, '[aria-live=polite]').textContent).toBe('1 linked piece');
    update(popup(state({ behind, key: 'gazette.example/other' as CanonicalKey })));
    expect(findOne(root, '[aria-live=polite]').textContent).toBe('3 linked pieces');
  });

  it('turns a topic of the article off and on', () => {
    const view = { ...sampleView, topicsOff: ['Energy'] };
    const root = renderPopup({ kind: 'page', view });
    click(findButton(root, 'Show articles on Energy'));
    expect(popupProps.onSwitchTopic).toHaveBeenLastCalledWith(view, 'Energy', true);
    click(findButton(root, 'Show articles on Oceans'));
    expect(popupProps.onSwitchTopic).toHaveBeenLastCalledWith(view, 'Oceans', false);
  });
});

describe('a failure', () => {
  it('says what to do, and offers another try', () => {
    const root = renderPopup({ kind: 'failed', message: 'No answer' });
    expect(findOne(root, '[role=status]').textContent).toBe('Something went wrong: No answer');
    expect(findOne(root, '.failed .hint').textContent).toContain('rebuild the index');
    click(findButton(root, 'Try again'));
    expect(popupProps.onTryAgain).toHaveBeenCalledOnce();
  });
});

describe('a page that is not in the index', () => {
  const page = { address: 'https://a.example/b', mayBeArticle: true };
  const label = 'Copy a record of this page for curators';

  it.each([
    [
      'says that it was',
      async () => {},
      'Copied. Paste it into a file in data/articles and fill in the rest.',
    ],
    [
      'says why it was not',
      () => Promise.reject(new Error()),
      'The browser did not allow copying.',
    ],
  ])('is copied as a record on request, and the popup %s', async (_, copy, words) => {
    popupProps.onCopyEntry.mockImplementationOnce(copy);
    const root = renderPopup({ kind: 'unknown', page });
    click(findButton(root, label));
    expect(popupProps.onCopyEntry).toHaveBeenCalledExactlyOnceWith(page);
    const said = findOne(root, '.copy-entry [role=status]');
    await vi.waitFor(() => expect(said.textContent).toBe(words));
  });

  it('can be copied below similar coverage too, but not if it is a home page', () => {
    const similar = [{ title: 'B', webUrl: 'https://b.example/', topics: [] }];
    Element.prototype.scrollIntoView = vi.fn();
    expect(findButton(renderPopup({ kind: 'unknown', page, similar }), label)).toBeTruthy();
    const home = renderPopup({ kind: 'unknown', page: { ...page, mayBeArticle: false } });
    expect(home.textContent).not.toContain(label);
  });
});

describe('recent look-ups', () => {
  const recent = ['rain', 'https://a.example/b'];
  const noPage: PopupState = { kind: 'noPage' };

  it('are not shown if there are none', () => {
    expect(renderPopup(noPage).querySelector('details')).toBeFalsy();
  });

  it('can be repeated and cleared', () => {
    const props = { ...popupProps, state: noPage, recent };
    const { root } = renderView(<PopupView {...props} place="panel" />);
    click(findButton(root, 'https://a.example/b'));
    expect(popupProps.onLookUpAgain).toHaveBeenCalledExactlyOnceWith('https://a.example/b');
    click(findButton(root, 'Clear'));
    expect(popupProps.onClearRecent).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(findOne(root, 'input'));
  });
});

describe('the side panel', () => {
  const state: PopupState = { kind: 'outOfSight' };

  it('can be opened if there is one', () => {
    const onOpenPanel = vi.fn();
    const props = { ...popupProps, state, onOpenPanel };
    click(findButton(renderView(<PopupView {...props} />).root, 'Open in side panel'));
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  it('leaves the focus in the page, and can be prefilled with words', () => {
    const panel = (prefill?: { text: string }) => (
      <PopupView {...popupProps} place="panel" state={state} prefill={prefill} />
    );
    const { root, update } = renderView(panel());
    const field = findOne<HTMLInputElement>(root, 'input');
    expect(document.activeElement).not.toBe(field);
    update(panel({ text: 'rain' }));
    expect(field.value).toBe('rain');
    enter(field, 'rain in May');
    const prefill = { text: 'rain' };
    update(panel(prefill));
    expect(field.value).toBe('rain');
    enter(field, 'rain in June');
    update(panel(prefill));
    expect(field.value).toBe('rain in June');
  });
});

describe('a hidden article', () => {
  it.each([
    ['topics', 'You turned off this article’s topics.'],
    ['site', 'You muted gazette.example.'],
    ['article', 'You muted this article.'],
  ] as const)('by %s: the popup says so, and does not show its pieces', (hiddenBy, words) => {
    const root = renderPopup(makeHidden(hiddenBy));
    expect(findOne(root, '[role=status]').textContent).toBe(words);
    expect(findOne(root, 'h2').textContent).toBe('Tides could power every home');
    expect(root.querySelector('.piece')).toBeFalsy();
  });

  it('is shown anyway on request', () => {
    click(findButton(renderPopup(makeHidden('topics')), 'Show it anyway'));
    expect(popupProps.onShowAnyway).toHaveBeenCalledOnce();
  });

  it.each([
    ['site', 'Unmute gazette.example'],
    ['article', 'Unmute this article'],
  ] as const)('by %s can be unmuted', (hiddenBy, words) => {
    click(findButton(renderPopup(makeHidden(hiddenBy)), words));
    expect(popupProps.onUnmute).toHaveBeenCalledExactlyOnceWith({ ...sampleView, hiddenBy });
  });

  it('by topics cannot be unmuted here', () => {
    const buttons = findOne(renderPopup(makeHidden('topics')), '.result').querySelectorAll(
      'button',
    );
    expect(buttons).toHaveLength(1);
  });
});

describe('the index', () => {
  const noPage: PopupState = { kind: 'noPage' };
  const progress = { done: 2, total: 8 };

  it('is not mentioned while it works', () => {
    const root = renderPopup(noPage, sampleStatus);
    expect(root.querySelector('progress')).toBeFalsy();
    expect(root.querySelector('[role=alert]')).toBeFalsy();
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Look up',
      'Settings',
    ]);
  });

  it('shows the progress of an import in a labelled bar', () => {
    const root = renderPopup(noPage, { ...sampleStatus, source: 'package', progress });
    const bar = findOne<HTMLProgressElement>(root, 'progress');
    expect(bar.value).toBe(0.25);
    expect(findOne(root, `label[for=${bar.id}]`).textContent).toBe('Importing: 25%');
    expect(root.querySelector('.popup-index button')).toBeFalsy();
  });

  it('says why it cannot be stored, and offers another try', () => {
    const root = renderPopup(noPage, { ...sampleStatus, problem: 'no room left' });
    expect(findOne(root, '[role=alert]').textContent).toContain('The browser says: no room left');
    click(findButton(root, 'Try again'));
    expect(popupProps.onRebuild).toHaveBeenCalledOnce();
  });

  it('keeps the focused button while it tries again, and does not start another import', () => {
    const failed: IndexStatus = { ...sampleStatus, problem: 'no room left' };
    const view = (status: IndexStatus) => (
      <PopupView {...popupProps} status={status} state={noPage} />
    );
    const { root, update } = renderView(view(failed));
    const button = findButton(root, 'Try again');
    button.focus();
    update(view({ ...failed, progress }));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector('[role=alert]')).toBeFalsy();
    click(button);
    expect(popupProps.onRebuild).not.toHaveBeenCalled();
  });
});

it('opens the settings', () => {
  click(findButton(renderPopup({ kind: 'noPage' }), 'Settings'));
  expect(popupProps.onOpenOptions).toHaveBeenCalledOnce();
});
