import type { PageText } from '../../core/search/find-similar.ts';

/**
 * What the document says of itself: its title without the site's name where a tag gives it so, and
 * its description. Short, whatever the page holds.
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
  return {
    title: (read('og:title') || document.title).slice(0, 300),
    description: read('og:description', 'description').slice(0, 500),
  };
}
