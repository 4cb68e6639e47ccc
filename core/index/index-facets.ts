/** Number of articles with a topic or at a site. */
export interface Count {
  name: string;
  articles: number;
}

/** Facets of the whole index, for the options page and the build. */
export interface IndexFacets {
  topics: Count[];
  sites: Count[];
  /** Hosts of all pages in the index, of articles and of linked pieces. */
  hosts: string[];
}
