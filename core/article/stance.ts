/** How a piece stands to the article that it is linked from. */
export const stances = ['disputes', 'supports', 'reports'] as const;
export type Stance = (typeof stances)[number];
