import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import type { PopupState } from '../../../core/view/popup-state.ts';
import {
  click,
  enter,
  findButton,
  findOne,
  pressKey,
  renderView,
} from '../../support/render-view.tsx';
import { sampleView } from '../sample-view.ts';
import { popupProps } from './popup-props.ts';

const results = ['Café society', 'The cafe <b>at</b> the sea', 'Cafés'].map((title, at) => ({
  title,
  webUrl: `https://gazette.example/${at}`,
  publishedDateTime: '2024-03-04',
  provider: { name: 'Gazette' },
  excerpt: at === 1 ? 'A café closes.' : undefined,
  topics: [],
})) as (PopupState & { kind: 'results' })['results'];
const found: PopupState = { kind: 'results', query: 'cafe', results, withheld: 2 };

const view = (state: PopupState) => <PopupView {...popupProps} state={state} />;
const field = (root: HTMLElement) => findOne<HTMLInputElement>(root, 'input');
const activeTitle = (root: HTMLElement) => {
  const id = field(root).getAttribute('aria-activedescendant');
  const selected = [...root.querySelectorAll('[aria-selected=true]')];
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return id === null ? undefined : root.querySelector(`#${id} .title`)?.textContent;
};

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the results', () => {
  it('are a list that the field controls, with source, date and the number withheld', () => {
    const { root } = renderView(view(found));
    const list = findOne(root, '[role=listbox]');
    expect(field(root).getAttribute('aria-controls')).toBe(list.id);
    expect(field(root).getAttribute('aria-expanded')).toBe('true');
    expect(list.children).toHaveLength(3);
    expect(list.children[0]?.textContent).toBe('Café societyGazette · 4 Mar 2024');
    expect(findOne(root, '[role=status]').textContent).toBe('3 results');
    expect(findOne(root, '.withheld').textContent).toBe('2 more are hidden by your settings.');
  });

  it('highlight the words of the query, without interpreting markup', () => {
    const { root } = renderView(view(found));
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Café',
      'cafe',
      'café',
      'Cafés',
    ]);
    expect(root.querySelector('.search-result b')).toBeNull();
    expect(root.querySelectorAll('.title')[1]?.textContent).toBe('The cafe <b>at</b> the sea');
  });

  it('are selected with the arrow keys, which pass through the field and start again', () => {
    const { root } = renderView(view(found));
    expect(activeTitle(root)).toBeUndefined();
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map(
      (key) => {
        pressKey(field(root), key);
        return activeTitle(root);
      },
    );
    expect(seen).toEqual([
      'Café society',
      'The cafe <b>at</b> the sea',
      'Cafés',
      undefined,
      'Cafés',
      'The cafe <b>at</b> the sea',
    ]);
  });

  it('open on Enter and on a click', () => {
    const { root } = renderView(view(found));
    enter(field(root), 'cafe');
    pressKey(field(root), 'ArrowDown');
    findOne<HTMLFormElement>(root, 'form').requestSubmit();
    expect(popupProps.onOpen).toHaveBeenLastCalledWith(results[0]);
    click(root.querySelectorAll<HTMLElement>('[role=option]')[2] as HTMLElement);
    expect(popupProps.onOpen).toHaveBeenLastCalledWith(results[2]);
    expect(popupProps.onLookUp).not.toHaveBeenCalled();
  });

  it('lose their selection when others arrive', () => {
    const { root, update } = renderView(view(found));
    pressKey(field(root), 'ArrowDown');
    update(view({ ...found, results: results.slice(1) }));
    expect(activeTitle(root)).toBeUndefined();
  });

  it('are no list if nothing was found, and the field is collapsed', () => {
    const { root, update } = renderView(view(found));
    pressKey(field(root), 'ArrowDown');
    update(view({ kind: 'results', query: 'x', results: [], withheld: 0 }));
    expect(root.querySelector('[role=listbox]')).toBeNull();
    expect(field(root).getAttribute('aria-expanded')).toBe('false');
    expect(field(root).hasAttribute('aria-controls')).toBe(false);
    expect(activeTitle(root)).toBeUndefined();
  });

  it('are requested at each letter, and the reader can go back to them', () => {
    const { root, update } = renderView(view(found));
    enter(field(root), ' caf');
    expect(popupProps.onType).toHaveBeenLastCalledWith('caf');
    update(view({ kind: 'page', view: sampleView, isFound: true }));
    click(findButton(root, 'Back to results'));
    expect(popupProps.onBackToResults).toHaveBeenCalledOnce();
    update(view({ kind: 'page', view: sampleView }));
    expect(root.textContent).not.toContain('Back to results');
  });
});
