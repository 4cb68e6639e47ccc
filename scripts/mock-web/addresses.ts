const articlePath = '/news/2022-05-artificial-intelligence-patients-medical-images';
const site = 'https://medicalxpress.com';

/** The addresses of the mock web that tests and the demo visit. */
export const mockAddresses = {
  /** The article in data/articles. */
  article: `${site}${articlePath}.html`,
  articleOnMobileHost: `https://m.medicalxpress.com${articlePath}.html`,
  amp: `${site}${articlePath}.amp`,
  ampCache: `https://medicalxpress-com.cdn.ampproject.org/c/s/medicalxpress.com${articlePath}.amp`,
  /** Another address of the site whose canonical link names the article. */
  declaresArticle: `${site}/visit/48213`,
  /** Other pages, whose addresses begin with that of the article. */
  longerName: `${site}${articlePath}.html-2`,
  comments: `${site}${articlePath}.html/comments`,
  otherArticle: `${site}/news/2022-06-hospital-garden-shortens-recovery.html`,
  home: `${site}/`,
  topicList: `${site}/ai-news/`,
  /** The linked counterpoint, on another site. */
  counterpoint:
    'https://thenextweb.com/news/mits-ai-cant-determine-a-persons-race-from-medical-images',
  /** A site that is not in the index. */
  uncovered: 'https://example.org/',
  /** A page of that site whose head claims to be the article. */
  falseClaim: 'https://example.org/copy.html',
} as const;

/** Variants of the article's page. The URL rules give all of them the article's key. */
export type ArticleVariant =
  /** Its CSP forbids everything: `default-src 'none'`. */
  | 'csp'
  /** Its styles reset and hide every element. */
  | 'hostile-css'
  /** Its styles reset and hide every element except html and body. */
  | 'hostile-elements'
  /** Its script removes every element that is not plain HTML. */
  | 'remover'
  /** Its links change the address without loading. */
  | 'spa'
  /** Its speculation rules prerender the topic list. */
  | 'prerender';

/** The topic list, whose speculation rules prerender the article. */
export const prerendersArticle = `${mockAddresses.topicList}?utm_source=prerender`;

/** Returns an address with a tracking parameter that selects a variant; of the article by default. */
export function variantAddress(variant: ArticleVariant, address?: string): string {
  const url = new URL(address ?? mockAddresses.article);
  url.searchParams.set('utm_source', variant);
  return url.href;
}
