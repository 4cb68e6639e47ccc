import { type ComponentChild, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import cardStyle from '../../components/card/card.css?inline';
import optionsStyle from '../../components/options/options.css?inline';
import popupStyle from '../../components/popup/popup.css?inline';
import { TextProvider } from '../../components/text/text.tsx';
import { cornerCss } from '../../extension/page/card/corner-css.ts';
import { translateTo } from '../support/translations.ts';
import type { GalleryState } from './gallery-state.ts';

const pageStyles = { popup: popupStyle, options: optionsStyle };

export interface Look {
  language: string;
  /** Instead of that of the language, to see what a direction does to words that one can read. */
  direction: string | undefined;
}

/** Makes the document that one state in one language. */
export function showState({ name, surface, view }: GalleryState, look: Look): void {
  const words = translateTo(look.language);
  const t: typeof words = (key, substitutions) =>
    (key === 'textDirection' && look.direction) || words(key, substitutions);
  document.title = name;
  document.documentElement.lang = look.language;
  document.documentElement.dir = t('textDirection');
  const shown = (
    <TextProvider t={t} language={look.language}>
      {view()}
    </TextProvider>
  );
  if (surface === 'card') showInCard(name, shown);
  else showInPage(tokens + pageStyles[surface], shown);
}

function showInPage(style: string, shown: ComponentChild): void {
  addStyle(document.head, style);
  const root = document.createElement('div');
  document.body.append(root);
  render(shown, root);
}

/** Over a page, in a shadow root as in a real one; open, so that checks can walk into it. */
function showInCard(name: string, shown: ComponentChild): void {
  addStyle(document.head, `${tokens} body { background: var(--cp-sunk); color: var(--cp-ink) }`);
  render(
    <main>
      <h1>{name}</h1>
    </main>,
    document.body,
  );
  const host = document.createElement('counterpoint-card');
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, tokens + cardStyle + cornerCss('bottomRight', 0));
  const container = document.createElement('div');
  root.append(container);
  // A real one follows the body, where axe does not look for what lies behind a text.
  document.body.append(host);
  render(shown, container);
}

function addStyle(parent: ParentNode, text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  parent.append(style);
}
