/** A page as it is asked about: its address, and what its document says of itself. */
export interface PageAddress {
  address: string;
  /** What the page's own canonical, og:url and amphtml tags say; hostile input. */
  declared: string[];
  /** Other addresses under which the same document was shown, without a load in between. */
  earlier?: string[];
}
