import { expect, test } from 'vitest';
import { isHeadline, namesArticle } from '../../../../../core/url/rules/path-words.ts';

test.each(['/four-words-in-all', '/news/four-words-in-all/', '/four-words-in-all/123'])(
  '%s is a headline',
  (path) => {
    expect(isHeadline(path)).toBe(true);
  },
);

test.each(['/', '/news', '/three-word-story', '/four-words-in-all/a/b'])('%s is none', (path) => {
  expect(isHeadline(path)).toBe(false);
});

test.each(['/three-word-story', '/2024/05/01/story.html', '/articles/318674', '/a_b_c/'])(
  '%s names an article',
  (path) => {
    expect(namesArticle(path)).toBe(true);
  },
);

test.each(['/', '/news', '/world-news', '/story.php', '/2024/05'])('%s names none', (path) => {
  expect(namesArticle(path)).toBe(false);
});
