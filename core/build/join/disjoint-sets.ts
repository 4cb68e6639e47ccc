/** Groups of the numbers from 0, each at first in a group of its own (union-find). */
export interface DisjointSets {
  unite: (a: number, b: number) => void;
  /** Returns the smallest number of a number's group. */
  rootOf: (at: number) => number;
}

export function makeDisjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number) => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    // Shortens the way for the next time.
    for (let here = at; here !== root; ) {
      const next = parents[here] as number;
      parents[here] = root;
      here = next;
    }
    return root;
  };
  return {
    rootOf,
    unite(a, b) {
      const [one, other] = [rootOf(a), rootOf(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
