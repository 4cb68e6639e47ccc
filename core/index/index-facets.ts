/** How many articles carry a topic, or are read at a site. */
export interface Count {
  name: string;
  articles: number;
}

/** What the options page and the build need to know of the whole index. */
export interface IndexFacets {
  topics: Count[];
  sites: Count[];
  /** Hosts on which a page can be in the index: of articles and of linked pieces. */
  hosts: string[];
}
