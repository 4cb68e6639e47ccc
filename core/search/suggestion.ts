import type { Piece } from '../article/article.ts';

/** A line below the address bar. */
export interface Suggestion {
  /** What comes into the address bar when the reader goes to the line. */
  content: string;
  description: string;
}

/** Before the address of a suggestion: nobody types it, so what begins so was chosen, not typed. */
const chosenMark = '→ ';

/**
 * A found piece as a suggestion. isMarkup: whether the browser reads the description as XML, which
 * Chromium does and Firefox does not
 * (https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult).
 */
export function toSuggestion({ title, provider, webUrl }: Piece, isMarkup: boolean): Suggestion {
  const source = provider?.name ?? provider?.domain;
  const content = chosenMark + webUrl;
  if (!isMarkup) return { content, description: [title, source].filter(Boolean).join(' – ') };
  const dimmed = source === undefined ? '' : ` <dim>– ${escapeXml(source)}</dim>`;
  return { content, description: escapeXml(title) + dimmed };
}

/** The address of the suggestion that was chosen; undefined where the text was typed. */
export function readChosenAddress(text: string): string | undefined {
  const address = text.startsWith(chosenMark) ? text.slice(chosenMark.length) : '';
  return URL.canParse(address) && /^https?:/i.test(address) ? address : undefined;
}

/** The text as XML means it, without the characters that it has no place for. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // https://www.w3.org/TR/xml/#charsets
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
