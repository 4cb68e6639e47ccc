/** What a page's document says of itself. */
export interface PageText {
  title: string;
  description: string;
}
