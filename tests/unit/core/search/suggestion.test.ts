import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readChosenAddress, toSuggestion } from '../../../../core/search/suggestion.ts';

const piece = {
  title: 'Rain & <b>snow</b>',
  webUrl: 'https://rain.example/a',
  provider: { name: '"Gazette"' },
};

test('names title and source, as text where the browser takes text', () => {
  expect(toSuggestion(piece, false)).toEqual({
    content: '→ https://rain.example/a',
    description: 'Rain & <b>snow</b> – "Gazette"',
  });
  expect(toSuggestion({ ...piece, provider: undefined }, false).description).toBe(piece.title);
});

test('is XML that says the same where the browser takes XML, whatever the title holds', () => {
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
        // The one element, and else no markup and nothing that XML has no place for.
        /^[^<>&\p{Cc}\p{Cs}\ufffe\uffff\u007f-\u009f]* <dim>– Gazette<\/dim>$/u,
      );
    }),
  );
});

test('is told from what was typed, and opens nothing but web pages', () => {
  const { content } = toSuggestion(piece, true);
  expect(readChosenAddress(content)).toBe(piece.webUrl);
  for (const typed of [piece.webUrl, 'rain', '→ rain', '→ javascript:alert(1)', '→ file:///a']) {
    expect(readChosenAddress(typed)).toBeUndefined();
  }
});
