import { expect, test } from 'vitest';
import { cleanText } from '../../../../core/article/clean-text.ts';

test.each([
  ['plain text', 'plain text'],
  [' a\r\n\r\nb\u00a0\u00a0c\td ', 'a b c d'],
  ['AT&amp;T', 'AT&T'],
  ['AT&amp;amp;T', 'AT&T'],
  ['&#8220;Yes&#x201d; &mdash; no&hellip;', '“Yes” — no…'],
  ['R&D &copy2024 a&b; 5 & 6 &', 'R&D &copy2024 a&b; 5 & 6 &'],
  ['<p>One</p><p>Two<br/>three</p>', 'One Two three'],
  ['<B>bo</B>ld and <a href="x" title=\'y\'>linked</a>', 'bold and linked'],
  ['&lt;p&gt;One&lt;/p&gt;', 'One'],
  ['Shares (<MSFT.O>) rise, 3 < 4 > 2, <3', 'Shares (<MSFT.O>) rise, 3 < 4 > 2, <3'],
  ['a<script>alert("x")</script>b<style>p{}</style>c<!-- d -->e', 'a b c e'],
  ['Vec<T> and <article-id>', 'Vec<T> and <article-id>'],
  ['co\u00adop\u200beration', 'cooperation'],
  ['a\u0000b\u001b[2J', 'a b [2J'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['<p></p>&nbsp;', ''],
])('cleans %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
