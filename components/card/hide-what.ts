/** What the reader wants to see no more: on this article, on its site, or the card anywhere. */
export type HideWhat = 'article' | 'site' | 'card';
