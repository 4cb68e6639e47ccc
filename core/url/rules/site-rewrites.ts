/** A replacement in a path. It must not change its own result. */
export interface PathRewrite {
  from: RegExp;
  to: string;
}

/** Matches paths to which one of `systemRewrites` may apply: a cheap first test. */
export const systemHint = /\.php$|\/amp_|\/s\/\d|\/index\.ssf\/|\/alt=amp/;

/** Rewrites for paths that are so particular to a publishing system that they apply to any host. */
export const systemRewrites: readonly PathRewrite[] = [
  // Hearst Newspapers (sfgate.com, chron.com, timesunion.com …): amphtml of saved pages.
  { from: /\/amp\/([^/]+-\d{6,}\.php)$/, to: '/article/$1' },
  // Times Internet (timesofindia, economictimes, navbharattimes …): amphtml of saved pages.
  { from: /\/amp_([a-z]+)(?=\/\d+\.cms$)/, to: '/$1' },
  // Advance Local (al.com, cleveland.com, nj.com …): old addresses redirect without it.
  { from: /\/index\.ssf(?=\/\d{4}\/)/, to: '' },
  // RBB, ARD's station for Berlin: amphtml of saved pages.
  { from: /\.html?\/alt=amp\.html$/, to: '.html' },
  // Amedia's Norwegian newspapers: og:url is the bare id, canonical has section and words.
  { from: /^\/.*\/s\/(\d{1,2}-\d{1,4}-\d{5,})$/, to: '/$1' },
];

const reach: readonly PathRewrite[] = [{ from: /\/[^/]*-(\d{7,9})(?:\.amp)?$/, to: '/$1' }];
const ampForHtml: readonly PathRewrite[] = [{ from: /\.amp$/, to: '.html' }];
const ladBible: readonly PathRewrite[] = [{ from: /\.amp\.html$/, to: '' }];
const schibsted: readonly PathRewrite[] = [
  { from: /(\/[ai]\/[A-Za-z0-9]{6})\/[^/]+\/?$/, to: '$1' },
];
const watson: readonly PathRewrite[] = [{ from: /^\/(?:[^!]*\/)?(\d{6,})-[^/]+$/, to: '/!$1' }];

/** Rewrites by site; an entry applies to the site's subdomains too. */
export const siteRewrites: ReadonlyMap<string, readonly PathRewrite[]> = new Map([
  // canonical, amphtml and handheld links of saved pages of phys.org.
  ...rows(ampForHtml, 'phys.org medicalxpress.com techxplore.com sciencex.com'),
  // WDR, a station of ARD: `story-100.amp`, amphtml of a saved page.
  ['wdr.de', ampForHtml],
  // AMP pages of these sites have only the id: amphtml of saved pages of nbcnews.com, cbc.ca,
  // mk.co.kr.
  [
    'nbcnews.com',
    [
      { from: /^\/.*[/-]n(?:cna)?(\d{6,})$/, to: '/n$1' },
      { from: /^\/.*[/-](rcna\d+)$/, to: '/$1' },
    ],
  ],
  ['cbc.ca', [{ from: /^\/(?!player\/)(?:.*[/-])?([19]\.\d{6,})$/, to: '/$1' }]],
  ['mk.co.kr', [{ from: /^\/(?:amp|news\/[a-z-]+)\/(\d{6,})$/, to: '/news/$1' }]],
  // `newsamp-` and `bildMobile`: amphtml and handheld links of saved pages.
  ['interia.pl', [{ from: /\/newsamp-/, to: '/news-' }]],
  ['bild.de', [{ from: /\.bildMobile\.html$/, to: '.bild.html' }]],
  // `amp.cnn.com/cnn/2023/…` and `lite.cnn.com`: amphtml of saved pages.
  ['cnn.com', [{ from: /^\/(?:cnn|lite)(?=\/\d{4}\/)/, to: '' }]],
  // One id occurs under different words, sections and editions: canonical, amphtml and url of
  // saved pages.
  [
    'reuters.com',
    [
      {
        from: /^\/article\/(?!(?:.*\/)?(?:comments|email|slideshow)\/)(?:.*[/-])?(id[A-Z]{2}[A-Z0-9]{6,})$/,
        to: '/article/$1',
      },
    ],
  ],
  ['indiatimes.com', [{ from: /^\/.+(?=\/(?:article|video|photo)show\/\d+\.cms$)/, to: '' }]],
  ['watson.ch', watson],
  ['watson.de', watson],
  // Reach plc: the words of a live story change; og:url and canonical of saved pages differ in
  // them.
  ...rows(
    reach,
    'mirror.co.uk dailystar.co.uk dailyrecord.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk',
  ),
  ...rows(reach, 'birminghammail.co.uk walesonline.co.uk chroniclelive.co.uk bristolpost.co.uk'),
  ...rows(reach, 'mylondon.news irishmirror.ie'),
  // The hash at the end identifies the story: `apnews.com/HASH` redirects.
  ['apnews.com', [{ from: /^\/(?:article\/)?(?:[^/]+-)?([0-9a-f]{32})$/, to: '/article/$1' }]],
  // amphtml of saved pages.
  ...rows(ladBible, 'ladbible.com unilad.com unilad.co.uk sportbible.com gamingbible.com tyla.com'),
  ...rows(ampForHtml, 'gazeta.pl wyborcza.pl plotek.pl sport.pl'),
  ['corriere.it', [{ from: /_amp\.html$/, to: '.shtml' }]],
  // Words after the id are optional: the share links of these sites leave them out.
  ...rows(schibsted, 'aftonbladet.se svd.se vg.no aftenposten.no bt.no e24.no'),
  // `amp/article/ID` beside `SECTION/archive/YEAR/MONTH/WORDS/ID`: amphtml links of the site.
  [
    'theatlantic.com',
    [{ from: /^\/(?:amp\/article|[a-z-]+\/archive\/\d{4}\/\d\d\/[^/]+)\/(\d{6})\/?$/, to: '/$1' }],
  ],
  // Views of one article: light pages, and the whole text on one page.
  ['indianexpress.com', [{ from: /\/lite\/?$/, to: '/' }]],
  ['zeit.de', [{ from: /\/komplettansicht$/, to: '' }]],
]);

function rows(
  rewrites: readonly PathRewrite[],
  sites: string,
): (readonly [string, readonly PathRewrite[]])[] {
  return sites.split(' ').map((site) => [site, rewrites] as const);
}
