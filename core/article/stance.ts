/** Stances of a piece towards the article that links it. */
export const stances = ['disputes', 'supports', 'reports'] as const;
export type Stance = (typeof stances)[number];
