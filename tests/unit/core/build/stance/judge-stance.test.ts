import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeStance } from '../../../../../core/build/stance/judge-stance.ts';
import { type SciencePair, sciencePairs, unseenPairs } from './science-pairs.ts';

const race = 'Artificial intelligence predicts patients’ race from their medical images';

describe('a dispute', () => {
  test('is found by a refusal and a negation, which are quoted as written', () => {
    const headline = 'No, MIT’s new AI can’t determine a person’s race from medical images';
    const { stance, score, cues } = judgeStance(race, headline);
    expect([stance, cues]).toEqual(['disputes', ['No', 'can’t']]);
    expect(score).toBe(0.95);
    expect(judgeStance(race, headline.replaceAll('’', "'")).cues).toEqual(['No', "can't"]);
  });

  test('is not found in a headline about another subject', () => {
    expect(judgeStance(race, 'No, the moon landing was not a hoax').stance).toBeNull();
  });
});

test('a report is found by words of hearsay', () => {
  const headline = 'AI can reportedly predict a patient’s race from images';
  expect(judgeStance(race, headline)).toEqual({
    stance: 'reports',
    score: 0.9,
    cues: ['reportedly'],
  });
});

test('a headline that only repeats the claim has no stance', () => {
  expect(judgeStance(race, 'AI predicts the race of patients from medical images')).toMatchObject({
    stance: null,
    cues: [],
  });
});

describe('the pairs of science and medicine', () => {
  const tally = (pairs: SciencePair[]) => {
    const predicted = pairs.filter(
      ([claim, headline]) => judgeStance(claim, headline).stance === 'disputes',
    );
    return {
      predicted: predicted.length,
      correct: predicted.filter(([, , disputes]) => disputes).length,
      actual: pairs.filter(([, , disputes]) => disputes).length,
    };
  };

  test('that the cues were changed by', () => {
    expect(tally(sciencePairs)).toEqual({ predicted: 15, correct: 15, actual: 40 });
  });

  test('that no cue was changed by', () => {
    expect(tally(unseenPairs)).toEqual({ predicted: 8, correct: 8, actual: 20 });
  });
});

describe('titles in other languages have no stance', () => {
  const claim = 'MIT: AI predicts race from images';
  test.each([
    'Nein, die KI des MIT kann nicht die Rasse auf Röntgenbildern erkennen',
    'KI kann Rasse nicht erkennen: Fake News aus dem MIT',
    'Non, l’IA du MIT ne peut pas déterminer la race à partir d’images',
    'Fact check : non, l’IA ne prédit pas la race',
    'No, la IA del MIT no puede determinar la raza a partir de imágenes médicas',
    'Es falso que la IA pueda predecir la raza: un hoax del MIT',
    'No, l’IA del MIT non può determinare la razza dalle immagini',
    'Nee, AI van MIT kan ras niet bepalen: fake nieuws',
    'Não, a IA do MIT não consegue prever raça',
    'いいえ、MITのAIは医用画像から人種を判定できません',
    'No, MITのAI fake ではない',
    'لا، لا يستطيع الذكاء الاصطناعي في MIT تحديد العرق fake',
    'Нет, ИИ MIT не определяет расу: fake',
  ])('%s', (headline) => {
    expect(judgeStance(claim, headline).stance).toBeNull();
    expect(
      judgeStance(headline, 'No, the AI of MIT can’t predict race from images').stance,
    ).toBeNull();
  });
});

describe('hostile titles', () => {
  test('are judged whatever they contain', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (claim, headline) => {
          const { stance, score } = judgeStance(claim, headline);
          expect([null, 'disputes', 'reports']).toContain(stance);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('are judged when they are made of words of disputes', () => {
    const word = fc.constantFrom(
      'no',
      'not',
      'AI',
      'race',
      'hoax',
      '?',
      ',',
      'denies',
      'claims',
      'the',
      '’',
      "n't",
    );
    const title = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(title, title, (claim, headline) => {
        const { stance, score, cues } = judgeStance(claim, headline);
        expect(score > 0).toBe(stance !== null);
        expect(cues.every((cue) => cue !== '' && headline.includes(cue))).toBe(true);
        expect(cues.length > 0).toBe(stance !== null);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of refusals', 'No, not a hoax. '.repeat(62_500)],
    ['half a character', 'No, \ud83d is not'],
  ])('of %s have no stance, within 100 ms', (_, title) => {
    const startMs = performance.now();
    expect(judgeStance(title, 'No, that is not the race').stance).toBeNull();
    expect(judgeStance(race, title).stance).toBeNull();
    expect(performance.now() - startMs).toBeLessThan(100);
  });
});
