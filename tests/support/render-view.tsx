import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { TextProvider } from '../../components/text/text.tsx';
import { translateTo } from './translations.ts';

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    act(() => render(undefined, root));
    root.remove();
  }
});

export interface RenderedView {
  root: HTMLElement;
  /** Renders again in the same place, as when a prop changes. */
  update(view: ComponentChild): void;
}

/** Renders a view into the document, with the words that it needs, until the test ends. */
export function renderView(view: ComponentChild, language = 'en-GB'): RenderedView {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  const update = (next: ComponentChild) =>
    act(() =>
      render(
        <TextProvider t={translateTo(language)} language={language}>
          {next}
        </TextProvider>,
        root,
      ),
    );
  update(view);
  return { root, update };
}

/** The only element that a selector names. Throws where there is none or more than one. */
export function findOne<Kind extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): Kind {
  const found = root.querySelectorAll<Kind>(selector);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${selector}: ${found.length} found`);
  return first;
}

/** The button with these words or this label. Throws where there is none. */
export function findButton(root: ParentNode, words: string): HTMLButtonElement {
  const button = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === words,
  );
  if (button === undefined) throw new Error(`no button "${words}"`);
  return button;
}

/** Presses a key where the focus is on an element. */
export function pressKey(element: Element, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

/** Clicks an element. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Types into a field, or moves a range, and leaves it. */
export function enter(field: HTMLInputElement, value: string): void {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
