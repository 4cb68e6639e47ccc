import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messageTable } from '../../../../core/protocol.ts';
import {
  maxPageDescriptionLength,
  maxPageTitleLength,
} from '../../../../core/search/find-coverage.ts';
import { maxArticleAddressLength } from '../../../../core/url/address-bounds.ts';
import { readDeclaredTags } from '../../../../extension/injected/read-declared-tags.ts';
import { readPageText } from '../../../../extension/injected/read-page-text.ts';

const address = 'https://site.example/a';
/** What the document's tags say. */
let tags: string[];
let title: string;

// Both functions are complete in themselves and hold their bounds as numbers.
beforeEach(() => {
  tags = [];
  title = '';
  vi.stubGlobal('location', { href: address });
  vi.stubGlobal('counterpointAddresses', undefined);
  vi.stubGlobal(
    'XPathEvaluator',
    class {
      evaluate = () => ({ stringValue: tags.join('\n') });
    },
  );
  vi.stubGlobal('document', {
    get title() {
      return title;
    },
    querySelector: (selector: string) =>
      /description/.test(selector) ? { getAttribute: () => tags[0] } : null,
  });
});
afterEach(() => vi.unstubAllGlobals());

test('tags are read up to the length that the protocol takes', () => {
  const accepts = (declared: string[]) =>
    messageTable.checkPage.schema().safeParse({ address, declared }).success;
  const [longest, longer] = [
    'x'.repeat(maxArticleAddressLength),
    'y'.repeat(maxArticleAddressLength + 1),
  ];
  tags = [longest, longer];
  expect(readDeclaredTags().declared).toEqual([longest]);
  expect(accepts([longest])).toBe(true);
  expect(accepts([longer])).toBe(false);
});

test('title and description are read up to the length that the protocol takes', () => {
  title = 'x'.repeat(maxPageTitleLength + 1);
  tags = ['y'.repeat(maxPageDescriptionLength + 1)];
  const text = readPageText();
  expect(text).toEqual({
    title: 'x'.repeat(maxPageTitleLength),
    description: 'y'.repeat(maxPageDescriptionLength),
  });
  const schema = messageTable.findCoverage.schema();
  expect(schema.safeParse(text).success).toBe(true);
  expect(schema.safeParse({ ...text, title }).success).toBe(false);
  expect(schema.safeParse({ ...text, description: tags[0] }).success).toBe(false);
});
