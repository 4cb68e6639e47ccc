import { expect, test } from 'vitest';
import { foldSitePath } from '../../../../../core/url/rules/fold-site-path.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['medicalxpress.com/news/2022-05-a.amp', 'medicalxpress.com/news/2022-05-a.html'],
  ['cnn.com/cnn/2023/12/12/a/b', 'cnn.com/2023/12/12/a/b'],
  ['sfgate.com/news/amp/A-story-14848176.php', 'sfgate.com/news/article/A-story-14848176.php'],
  ['reuters.com/article/us-a/some-words-idUSKBN1ZI0EH', 'reuters.com/article/idUSKBN1ZI0EH'],
  ['reuters.com/article/amp/idUSKBN1ZI0EH', 'reuters.com/article/idUSKBN1ZI0EH'],
  [
    'timesofindia.indiatimes.com/city/bhopal/some-words/amp_articleshow/130278578.cms',
    'timesofindia.indiatimes.com/articleshow/130278578.cms',
  ],
  ['mirror.co.uk/news/uk-news/some-words-33386398.amp', 'mirror.co.uk/news/uk-news/33386398'],
  ['ladbible.com/news/a-story.amp.html', 'ladbible.com/news/a-story'],
  ['www.wiadomosci.gazeta.pl/a/b.amp', 'www.wiadomosci.gazeta.pl/a/b.html'],
  [
    'apnews.com/article/some-words-3cc842471fb9df42315d658d88c8403a',
    'apnews.com/article/3cc842471fb9df42315d658d88c8403a',
  ],
  ['nbcnews.com/news/amp/rcna29000', 'nbcnews.com/rcna29000'],
  ['nbcnews.com/news/us-news/some-words-rcna29000', 'nbcnews.com/rcna29000'],
  ['cbc.ca/news/canada/some-words-1.6616369', 'cbc.ca/1.6616369'],
  ['theatlantic.com/amp/article/629900/', 'theatlantic.com/629900'],
  ['theatlantic.com/health/archive/2022/05/some-words/629900/', 'theatlantic.com/629900'],
  ['aftonbladet.se/nyheter/a/Ard8wM/some-words', 'aftonbladet.se/nyheter/a/Ard8wM'],
  ['al.com/news/index.ssf/2016/12/a.html', 'al.com/news/2016/12/a.html'],
  ['zeit.de/politik/2020-01/a/komplettansicht', 'zeit.de/politik/2020-01/a'],
])('rewrites %s to %s', (before, after) => {
  expect(applyRule(foldSitePath, before)).toBe(after);
});

test.each([
  'reuters.com/article/comments/idUSKBN1430G4',
  'reuters.com/article/us-a-b/slideshow/idUSKBN1430G4',
  'cbc.ca/player/play/1.6616369',
  'apnews.com/hub/3cc842471fb9df42315d658d88c8403a',
  'apnews.com/live/a-3cc842471fb9df42315d658d88c8403a',
  'nbcnews.com/id/12345678',
  'theatlantic.com/photo/2024/05/a-b-c/678001',
  'theatlantic.com/magazine/toc/2024/05',
  'economictimes.indiatimes.com/x/articlelist/11.cms',
  'svd.se/a/AbCdE/some-words',
])('leaves %s unchanged: it is another kind of page with the same number', (address) => {
  expect(applyRule(foldSitePath, address)).toBe(address);
});

test.each([
  'example.com/news/2022-05-a.amp',
  'notcnn.com/cnn/2023/12/12/a',
  'example.com/article/us-a-idUSKBN1ZI0EH',
  'mirror.co.uk/news/uk-news',
])('leaves %s of another site unchanged', (address) => {
  expect(applyRule(foldSitePath, address)).toBe(address);
});
