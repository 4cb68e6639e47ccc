import { cueNames } from '../../core/build/stance/cues/cue.ts';
import type { StanceWeights } from '../../core/build/stance/score-dispute.ts';

/** Takes weights, returns the source of `core/build/stance/stance-weights.ts`. */
export function writeStanceWeights({ bias, cues }: StanceWeights): string {
  return `import type { StanceWeights } from './score-dispute.ts';

/**
 * Made by \`npm run eval:stance -- <pairs.jsonl> --train\`: logistic regression on labelled pairs of a
 * claim and a headline, around what we hold each cue to be worth (scripts/eval/prior-weights.ts). Log
 * odds: a headline starts at the bias, each kind of cue adds its weight once, and 0 is one in two.
 */
export const stanceWeights: StanceWeights = {
  bias: ${bias.toFixed(2)},
  cues: {
${cueNames.map((cue) => `    ${cue}: ${Number(cues[cue].toFixed(2))},`).join('\n')}
  },
};
`;
}
