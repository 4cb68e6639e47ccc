/** What identifies a page in a lookup: its address, and what its document declares. */
export interface PageAddress {
  address: string;
  /** Addresses in the page's own canonical, og:url and amphtml tags; hostile input. */
  declared: string[];
  /** Addresses that the document had before, without a load in between (history.pushState). */
  earlier?: string[];
}
