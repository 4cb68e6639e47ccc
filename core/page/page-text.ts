/** Title and description of a page, as its document states them. */
export interface PageText {
  title: string;
  description: string;
}
