import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readChosenAddress, toSuggestion } from '../../../../core/search/suggestion.ts';

const piece = {
  title: 'Rain & <b>snow</b>',
  webUrl: 'https://rain.example/a',
  provider: { name: '"Gazette"' },
};

test('a suggestion names title and source, as text where the browser expects text', () => {
  expect(toSuggestion(piece, false)).toEqual({
    content: '→ https://rain.example/a',
    description: 'Rain & <b>snow</b> – "Gazette"',
  });
  expect(toSuggestion({ ...piece, provider: undefined }, false).description).toBe(piece.title);
});

test('a suggestion is valid XML where the browser expects XML, for any title', () => {
  const parser = new new Window().DOMParser();
  const read = (title: string) => {
    const { description } = toSuggestion({ ...piece, title }, true);
    const parsed = parser.parseFromString(`<r>${description}</r>`, 'application/xml');
    return { description, parsed };
  };
  const { description, parsed } = read(piece.title);
  expect(description).toBe('Rain &#38; &#60;b&#62;snow&#60;/b&#62; <dim>– &#34;Gazette&#34;</dim>');
  expect(parsed.documentElement.textContent).toBe('Rain & <b>snow</b> – "Gazette"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const xml = read(title).description;
      expect(xml.replace(/&#\d+;/g, '')).toMatch(
        // The dim element, and otherwise no markup and no character that XML does not allow.
        /^[^<>&\p{Cc}\p{Cs}\ufffe\uffff\u007f-\u009f]* <dim>– Gazette<\/dim>$/u,
      );
    }),
  );
});

test('a chosen suggestion differs from typed text, and opens only http(s) pages', () => {
  const { content } = toSuggestion(piece, true);
  expect(readChosenAddress(content)).toBe(piece.webUrl);
  for (const typed of [piece.webUrl, 'rain', '→ rain', '→ javascript:alert(1)', '→ file:///a']) {
    expect(readChosenAddress(typed)).toBeUndefined();
  }
});
