import { mockAddresses } from './addresses.ts';

/** The additions of a variant to the article's page. */
export interface VariantParts {
  readonly head?: string;
  readonly paragraphs?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly isBare?: boolean;
}

const hostileStyle = '{ all: unset !important; display: none !important; font-size: 80px }';

/** Removes every custom element, as the scripts of some publishers do. */
const remover = `
const removeUnknown = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.includes('-')) element.remove();
  }
};
removeUnknown(document);
new MutationObserver(() => removeUnknown(document))
  .observe(document, { childList: true, subtree: true });`;

/**
 * Changes the address and the headline without a load, as single-page applications do. The head
 * still describes the first page, which is common on such sites.
 */
const singlePage = `
const show = () => {
  const isArticle = location.pathname.startsWith('/news/2022-05-');
  const title = isArticle ? firstTitle : 'Another page of the same application';
  document.title = title;
  document.querySelector('h1').textContent = title;
};
const firstTitle = document.title;
addEventListener('popstate', show);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-history]');
  if (link === null) return;
  event.preventDefault();
  history[link.dataset.history]({}, '', link.href);
  show();
});`;

const singlePageLinks = [
  ['push-article', 'pushState', mockAddresses.article],
  ['push-other', 'pushState', mockAddresses.otherArticle],
  ['push-list', 'pushState', mockAddresses.topicList],
  ['replace-article', 'replaceState', mockAddresses.article],
  ['replace-other', 'replaceState', mockAddresses.otherArticle],
].map(([id, how, url]) => `<a id="${id}" data-history="${how}" href="${url}">${id}</a>`);

/** The additions by the value of the tracking parameter. An unknown value has none. */
export const variantParts: Readonly<Record<string, VariantParts>> = {
  csp: { headers: { 'content-security-policy': "default-src 'none'" }, isBare: true },
  'hostile-css': { head: `<style>* ${hostileStyle}</style>` },
  'hostile-elements': { head: `<style>:not(html, body) ${hostileStyle}</style>` },
  remover: { head: `<script>${remover}</script>` },
  spa: {
    head: `<script defer src="data:text/javascript,${encodeURIComponent(singlePage)}"></script>`,
    paragraphs: [`<p>${singlePageLinks.join(' ')}</p>`],
  },
  prerender: { head: prerenderRules(mockAddresses.topicList) },
};

/** Returns a script element with speculation rules that make Chromium prerender a page. */
export function prerenderRules(address: string): string {
  const rules = { prerender: [{ source: 'list', urls: [address], eagerness: 'immediate' }] };
  return `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
}
