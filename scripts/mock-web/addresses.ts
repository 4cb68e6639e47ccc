const articlePath = '/news/2022-05-artificial-intelligence-patients-medical-images';
const site = 'https://medicalxpress.com';

/** The addresses of the stand-in web that tests and the demo visit. */
export const mockAddresses = {
  /** The article of our data. */
  article: `${site}${articlePath}.html`,
  articleOnMobileHost: `https://m.medicalxpress.com${articlePath}.html`,
  amp: `${site}${articlePath}.amp`,
  ampCache: `https://medicalxpress-com.cdn.ampproject.org/c/s/medicalxpress.com${articlePath}.amp`,
  /** Another address of the site whose canonical link names the article. */
  declaresArticle: `${site}/visit/48213`,
  /** Not ours, though ours is how they begin. */
  longerName: `${site}${articlePath}.html-2`,
  comments: `${site}${articlePath}.html/comments`,
  otherArticle: `${site}/news/2022-06-hospital-garden-shortens-recovery.html`,
  home: `${site}/`,
  topicList: `${site}/ai-news/`,
  /** The linked counterpoint, on a site of its own. */
  counterpoint:
    'https://thenextweb.com/news/mits-ai-cant-determine-a-persons-race-from-medical-images',
  /** A site that is in no index. */
  uncovered: 'https://example.org/',
  /** A page there that claims in its head to be our article. */
  falseClaim: 'https://example.org/copy.html',
} as const;

/** How the article's page can be odd; the address stays the article's by every rule. */
export type ArticleVariant =
  /** Its server forbids everything: `default-src 'none'`. */
  | 'csp'
  /** Its styles reset and hide every element. */
  | 'hostile-css'
  /** The same for everything in the page, its root and body left as they are. */
  | 'hostile-elements'
  /** Its script removes every element that is not plain HTML. */
  | 'remover'
  /** Its links change the address without loading. */
  | 'spa'
  /** Its speculation rules prerender the topic list. */
  | 'prerender';

/** The topic list, whose speculation rules prerender the article. */
export const prerendersArticle = `${mockAddresses.topicList}?utm_source=prerender`;

/** The address of a variant, chosen by a tracking parameter. */
export function variantAddress(variant: ArticleVariant, address?: string): string {
  const url = new URL(address ?? mockAddresses.article);
  url.searchParams.set('utm_source', variant);
  return url.href;
}
