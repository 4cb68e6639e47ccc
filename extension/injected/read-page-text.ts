import type { PageText } from '../../core/page/page-text.ts';

/**
 * What the document says of itself: its title without the site's name where a tag gives it so, and
 * its description. Short, whatever the page holds. After a change of the address without a load, the
 * tags may still be those of the page before; the title on the tab rarely is.
 *
 * Complete in itself, because the popup hands it to the browser to be run in the page.
 */
export function readPageText(): PageText {
  const read = (...names: string[]) => {
    for (const name of names) {
      const tag = document.querySelector(
        `head meta[property='${name}'], head meta[name='${name}']`,
      );
      const content = tag?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return '';
  };
  const loaded = performance.getEntriesByType('navigation')[0]?.name.split('#', 1)[0];
  if (loaded !== undefined && loaded !== location.href.split('#', 1)[0]) {
    return { title: document.title.slice(0, 300), description: '' };
  }
  return {
    title: (read('og:title') || document.title).slice(0, 300),
    description: read('og:description', 'description').slice(0, 500),
  };
}
