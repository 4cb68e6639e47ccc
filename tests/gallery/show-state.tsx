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
  /** Overrides the direction of the language, to check it with a language that one can read. */
  direction: string | undefined;
}

/** Renders one state in one language into the document. */
export function showState({ name, surface, view }: GalleryState, look: Look): void {
  const translate = translateTo(look.language);
  const t: typeof translate = (key, substitutions) =>
    (key === 'textDirection' && look.direction) || translate(key, substitutions);
  document.title = name;
  document.documentElement.lang = look.language;
  document.documentElement.dir = t('textDirection');
  const content = (
    <TextProvider t={t} language={look.language}>
      {view()}
    </TextProvider>
  );
  if (surface === 'card') showInCard(name, content);
  else showInPage(tokens + pageStyles[surface], content);
}

function showInPage(style: string, content: ComponentChild): void {
  addStyle(document.head, style);
  const root = document.createElement('div');
  document.body.append(root);
  render(content, root);
}

/** Shows a card over a page, in an open shadow root, so that checks can look into it. */
function showInCard(name: string, content: ComponentChild): void {
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
  // On a real page the host follows the body. There, axe does not find the background of a text.
  document.body.append(host);
  render(content, container);
}

function addStyle(parent: ParentNode, text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  parent.append(style);
}
