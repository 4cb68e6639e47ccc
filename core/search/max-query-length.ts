/** Characters of a query: more than anybody types, and few enough to parse at no cost. */
export const maxQueryLength = 500;
