import type { Piece } from '../article/article.ts';

/** A suggestion below the address bar. */
export interface Suggestion {
  /** Text of the address bar while the suggestion is selected. */
  content: string;
  description: string;
}

/** Prefix that tells the address of a chosen suggestion from typed text: nobody types it. */
const chosenPrefix = '→ ';

/**
 * Returns the suggestion for a piece.
 *
 * @param isMarkup whether the browser parses descriptions as XML: Chromium does, Firefox does not
 *   (https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult).
 */
export function toSuggestion({ title, provider, webUrl }: Piece, isMarkup: boolean): Suggestion {
  const source = provider?.name ?? provider?.domain;
  const content = chosenPrefix + webUrl;
  if (!isMarkup) return { content, description: [title, source].filter(Boolean).join(' – ') };
  const dimmed = source === undefined ? '' : ` <dim>– ${escapeXml(source)}</dim>`;
  return { content, description: escapeXml(title) + dimmed };
}

/** Returns the address of a chosen suggestion; undefined where the text was typed. */
export function readChosenAddress(text: string): string | undefined {
  const address = text.startsWith(chosenPrefix) ? text.slice(chosenPrefix.length) : '';
  return URL.canParse(address) && /^https?:/i.test(address) ? address : undefined;
}

/** Escapes a text for XML, and replaces characters that XML does not allow with spaces. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // https://www.w3.org/TR/xml/#charsets
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
