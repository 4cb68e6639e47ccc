import { decodeHTMLStrict } from 'entities/decode';

/**
 * Elements of HTML (https://html.spec.whatwg.org/multipage/indices.html#elements-3) and obsolete ones
 * that feeds still contain. Anything else in angle brackets is text: `<MSFT.O>` is a share.
 */
const inlineElements =
  'a|abbr|acronym|b|bdi|bdo|big|center|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';
const blockElements =
  'address|area|article|aside|audio|base|blockquote|body|br|button|canvas|caption|col|colgroup|dd|details|dialog|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|iframe|img|input|legend|li|link|main|map|menu|meta|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|section|select|source|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|ul|video';
const hidden = /<!--[\s\S]*?-->|<(script|style|template)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const inlineTag = new RegExp(`</?(?:${inlineElements})(?:\\s[^<>]*)?/?>`, 'gi');
const blockTag = new RegExp(`</?(?:${blockElements}|script|style|template)(?:\\s[^<>]*)?/?>`, 'gi');

/** Feeds escape a text up to twice: `AT&amp;amp;T`. */
const maxRounds = 3;

// White space and control characters; and what is invisible and would split words in searches (soft
// hyphen, space of no width).
const blanks = /[\s\p{Cc}]+/gu;
const invisible = /[\u00ad\u200b]/g;

/**
 * Returns a text as a reader should see it: entities decoded, markup taken off, each run of white
 * space a single space. Its time can grow with the square of the length, so the caller bounds that.
 */
export function cleanText(text: string): string {
  let clean = text;
  for (let round = 0; round < maxRounds && /[&<]/.test(clean); round++) {
    const before = clean;
    // Markup first: in a text that was escaped once, a decoded `<` may be meant as one.
    clean = decodeHTMLStrict(dropMarkup(before));
    if (clean === before) break;
  }
  return dropMarkup(clean).replace(invisible, '').replace(blanks, ' ').trim();
}

function dropMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(hidden, ' ').replace(inlineTag, '').replace(blockTag, ' ');
}
