import { findClause } from './clauses.ts';
import { opposites } from './cue-phrases.ts';
import { type Denial, opposite } from './denial.ts';
import { isAsked, isNegatorAt } from './negators.ts';
import { collectStems, type Word } from './read-words.ts';
import { stemTitleWord } from './stem-title-word.ts';

interface Opposite {
  head: string;
  /** A word that the title must have, too. */
  needed: string | undefined;
}

const oppositesOf = new Map<string, Opposite[]>();
for (const line of opposites) {
  const [one = '', other = '', needed] = line.split(':');
  addOpposite(one, other, needed);
  addOpposite(other, one, needed);
}

/** Words that have an opposite. */
export const wordsWithOpposite: readonly string[] = [...oppositesOf.keys()];

/** Finds words of which a claim may have the opposite: `lowers the risk`, `is safe`. */
export function findOpposites(title: readonly Word[]): Denial[] {
  return title.flatMap(({ text, stem }, at) => {
    const found = oppositesOf.get(text);
    if (found === undefined || isAsked(title, at)) return [];
    const { from, to, isWhole } = findClause(title, at);
    const clause = title.slice(from, to);
    const isNegated = clause.some((_, each) => isNegatorAt(clause, each));
    const usable = found.filter(
      ({ needed }) => needed === undefined || clause.some((word) => word.text === needed),
    );
    if (isNegated || !isWhole || usable.length === 0) return [];
    return [
      {
        cues: [{ at, length: 1 }],
        subject: collectStems(title.slice(from, at)),
        denied: collectStems(clause).filter((each) => each !== stem),
        heads: usable.map(({ head }) => head),
        object: [],
        isPassive: true,
        rule: opposite,
      },
    ];
  });
}

function addOpposite(word: string, other: string, needed: string | undefined): void {
  const all = oppositesOf.get(word) ?? [];
  oppositesOf.set(word, [...all, { head: stemTitleWord(other), needed }]);
}
