/** Characters of a query: as many as nobody types, and as few as cost nothing to read. */
export const maxQueryLength = 500;
