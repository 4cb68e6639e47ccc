/** The content of a page of a mock newspaper. All texts are HTML. */
export interface NewspaperPage {
  readonly newspaper: string;
  readonly title: string;
  readonly byline?: string;
  readonly paragraphs: readonly string[];
  readonly canonical: string;
  /** The value of og:type. */
  readonly type: 'article' | 'website';
  readonly amphtml?: string;
  readonly mobile?: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly isAmp?: boolean;
  /** Further HTML for the head, after the stylesheet. */
  readonly head?: string;
  /** Whether the page requests nothing else: no picture, stylesheet or icon. */
  readonly isBare?: boolean;
}

/** The paths of the stylesheet and the picture on every mock site. */
export const stylePath = '/mock/newspaper.css';
export const picturePath = '/mock/picture.svg';

/** Returns the page's HTML. */
export function buildNewspaperPage(page: NewspaperPage): string {
  const [lede = '', ...rest] = page.paragraphs;
  const links = page.links.map(({ url, text }) => `<li><a href="${url}">${text}</a></li>`);
  const picture = page.isBare
    ? ''
    : `<figure><img src="${picturePath}" width="720" height="400" alt="Drawing of a chest X-ray">
<figcaption>A drawing in place of a photograph.</figcaption></figure>`;
  return `<!doctype html>
<html lang="en"${page.isAmp ? ' amp' : ''}>
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${buildHeadLinks(page)}
${page.head ?? ''}
</head>
<body>
<header>
<div class="masthead"><a href="/">${page.newspaper}</a></div>
<nav aria-label="Sections"><a href="/">Home</a><a href="/ai-news/">AI news</a><a href="/about/">About</a></nav>
</header>
<main>
<article>
<h1>${page.title}</h1>
${page.byline === undefined ? '' : `<p class="byline">${page.byline}</p>`}
<p class="lede">${lede}</p>
${picture}
${rest.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n')}
</article>
<aside aria-label="More"><h2>More to read</h2><ul>
${links.join('\n')}
</ul></aside>
</main>
<footer>A page written for Counterpoint's tests. No publisher wrote or sent it.</footer>
</body>
</html>
`;
}

function buildHeadLinks(page: NewspaperPage): string {
  const { canonical, amphtml, mobile, title, type } = page;
  const lines = [
    `<link rel="canonical" href="${canonical}">`,
    mobile && `<link rel="alternate" media="only screen and (max-width: 640px)" href="${mobile}">`,
    amphtml && `<link rel="amphtml" href="${amphtml}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:type" content="${type}">`,
    `<meta property="og:url" content="${canonical}">`,
    // Without an icon, browsers request /favicon.ico at unpredictable times.
    page.isBare ? undefined : '<link rel="icon" href="data:,">',
    page.isBare ? undefined : `<link rel="stylesheet" href="${stylePath}">`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
