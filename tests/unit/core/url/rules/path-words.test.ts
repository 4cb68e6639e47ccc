import { expect, test } from 'vitest';
import { isHeadline, isStory, namesArticle } from '../../../../../core/url/rules/path-words.ts';

test.each(['/four-words-in-all', '/news/four-words-in-all/', '/four-words-in-all/123'])(
  '%s is a headline',
  (path) => {
    expect(isHeadline(path)).toBe(true);
  },
);

test.each(['/', '/news', '/three-word-story', '/four-words-in-all/a/b'])(
  '%s is not a headline',
  (path) => {
    expect(isHeadline(path)).toBe(false);
  },
);

test.each(['/three-word-story', '/2024/05/01/story.html', '/articles/318674', '/a_b_c/'])(
  '%s names an article',
  (path) => {
    expect(namesArticle(path)).toBe(true);
  },
);

test.each(['/', '/news', '/world-news', '/story.php', '/2024/05'])(
  '%s does not name an article',
  (path) => {
    expect(namesArticle(path)).toBe(false);
  },
);

test.each([
  '/2024/05/01/story.html',
  '/news/2022-05-four-words-in-all.html',
  '/news/four-words-in-all-12345678',
  '/story/seven-words-are-enough-for-a-headline',
  '/news/2024/may/01/short',
])('%s identifies a story', (path) => {
  expect(isStory(path)).toBe(true);
});

test.each([
  '/',
  '/four-words-in-all',
  '/archive/2024',
  '/2024/05/01',
  '/2024/05/01/2',
  '/news/details.html',
  '/search/what-happened-in-2024-here',
  '/tag/all-the-stories-of-2024',
])('%s may be something else than a story', (path) => {
  expect(isStory(path)).toBe(false);
});
