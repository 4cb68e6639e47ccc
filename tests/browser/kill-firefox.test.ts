import { testKills } from '../support/kill-rounds.ts';

testKills('firefox');
