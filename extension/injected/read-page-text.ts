import type { PageText } from '../../core/page/page-text.ts';

/**
 * Returns the document's title, without the site's name if og:title gives it so, and its description,
 * cut to 300 and 500 characters. After an address change without a load, the tags may still be those
 * of the previous page; the title of the tab rarely is, so it alone is used then.
 *
 * The function uses nothing outside itself, because scripting.executeScript runs it in the page.
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
