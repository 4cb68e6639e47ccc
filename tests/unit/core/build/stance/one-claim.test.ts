import { describe, expect, test } from 'vitest';
import { judgeStance } from '../../../../../core/build/stance/judge-stance.ts';

/** Claims and headlines of this file are invented. */
const stanceOf = (claim: string, headline: string) => judgeStance(claim, headline).stance;
const cuesOf = (claim: string, headline: string) => {
  const { stance, cues } = judgeStance(claim, headline);
  return stance === 'disputes' ? cues : [];
};

const sugar = 'Sugar makes children hyperactive';
const panda = 'City zoo sells its last panda to a circus';
const coffee = 'Coffee raises the risk of stroke in older women';

describe('a negation', () => {
  test.each([
    [sugar, 'Sugar does not make children hyperactive', ['not']],
    [sugar, 'Sugar doesn’t make children hyperactive, say doctors', ['doesn’t']],
    [sugar, 'Sugar fails to make children hyperactive in a large trial', ['fails']],
    [sugar, 'Doctors: No, sugar does not make your children hyperactive', ['No', 'not']],
    [sugar, 'In a trial of mice and rats, sugar does not make children hyperactive', ['not']],
    ['Mayor Olsen is dead', 'Mayor Olsen is not dead', ['not']],
    [
      'Loggers cut down oldest oak',
      'No, the oldest oak was not cut down by loggers',
      ['No', 'not'],
    ],
    ['The garden is closed', 'No, the garden is not closed', ['No', 'not']],
    [panda, 'Sorry, the city zoo did not sell its last panda', ['Sorry', 'not']],
    [
      'Vikings built the harbour wall of Ostby',
      'The Vikings never built the Ostby wall',
      ['never'],
    ],
  ])('of what the claim says is a dispute: %s / %s', (claim, headline, cues) => {
    expect(cuesOf(claim, headline)).toEqual(cues);
  });

  test.each([
    ['of another verb', panda, 'City zoo does not feed its last panda in the afternoon'],
    ['of another object', panda, 'City zoo does not sell tickets for its last panda tour'],
    ['of another subject', panda, 'Bramwick does not sell its last panda to a circus'],
    ['of the reverse', 'Olsen endorses mayor Brandt', 'Mayor Brandt will not endorse Olsen'],
    ['of one time', 'Bank raises rates again', 'Bank will not raise rates this year'],
    ['of a part', sugar, 'Not all sugar makes children hyperactive'],
    ['of an addition', sugar, 'Sugar not only makes children hyperactive'],
    ['that may end', panda, 'City zoo has not sold its last panda yet'],
    ['under a condition', sugar, 'Sugar does not make children hyperactive unless they are tired'],
    ['that asks', sugar, 'Why doesn’t sugar make children hyperactive?'],
    ['that asks without asking words', sugar, 'Sugar does not make children hyperactive?'],
    ['in a clause of its own', panda, 'Mayor wept when city zoo did not sell its last panda'],
    [
      'that numbers',
      'Number 10 garden party breaks rules',
      'No 10 garden party is breaking the rules',
    ],
    [
      'of someone with commas',
      'Ostby officer is charged with murder of neighbour',
      'Bramwick, Norway, officer is not charged with murder of neighbour',
    ],
    ['of a group', 'Olga Brandt of the choir is engaged to baker', 'Choir is not engaged to baker'],
    [
      'of a verb that the claim has as a noun',
      'Singer Olsen performs in old red socks due to costume change',
      'Singer Olsen did not change costume',
    ],
    [
      'of little of a claim',
      'City zoo of Ostby opens wing with pool, café, garden, library, school, farm, theatre, tower, and sells panda',
      'City zoo did not sell panda',
    ],
    ['that advises', panda, 'City zoo should not sell its last panda to a circus'],
    ['in a title that is cut off', panda, 'City zoo did not sell its last panda to ...'],
    ['beside the statement', panda, 'Visitors who did not see the last panda blame city zoo'],
    ['that is called false', panda, 'Mayor falsely claims city zoo did not sell its last panda'],
    ['in a demand', panda, 'City zoo keepers: No last panda for the circus'],
    [
      'of an attribute',
      'Olsen sells socialist dreams of Ostby',
      'Olsen of Ostby isn’t a socialist',
    ],
  ])('%s is none', (_, claim, headline) => {
    expect(stanceOf(claim, headline)).not.toBe('disputes');
  });
});

describe('a verdict', () => {
  test.each([
    ['Mayor Olsen is dead', 'Mayor Olsen dead? It is an internet hoax', ['hoax']],
    [sugar, 'That sugar makes children hyperactive is a myth', ['myth']],
    [sugar, 'That sugar makes children wild and hyperactive is not true', ['not true']],
    [
      'Singer Olsen is dead',
      'Singer Olsen dead at home: guitarist killed by an internet hoax',
      ['hoax'],
    ],
    [panda, 'Fake report claims city zoo sells its last panda', ['Fake']],
    [panda, 'City zoo sells last panda to circus. Update: not true', ['not true']],
    [
      'Six days of darkness in June',
      'Viral news of six days of darkness in June is false',
      ['false'],
    ],
  ])('on the claim is a dispute: %s / %s', (claim, headline, cues) => {
    expect(cuesOf(claim, headline)).toEqual(cues);
  });

  test.each([
    ['on another thing', panda, 'City zoo sells fake panda toys, and the last circus leaves'],
    ['that is negated', sugar, 'It is no myth that sugar makes children hyperactive'],
    ['that is asked', 'Mayor Olsen is dead', 'Is the death of mayor Olsen a hoax?'],
    ['that the claim has, too', 'Death of mayor Olsen is a hoax', 'Mayor Olsen death hoax spreads'],
  ])('%s is none', (_, claim, headline) => {
    expect(stanceOf(claim, headline)).not.toBe('disputes');
  });
});

describe('a denial', () => {
  test.each([
    [panda, 'City zoo denies that it sold its last panda', ['denies']],
    [panda, 'City zoo denies selling last panda to circus', ['denies']],
    [panda, 'City zoo rejects report of last panda sold to circus', ['rejects']],
    [sugar, 'There is no evidence that sugar makes children hyperactive', ['no evidence']],
    ['League plans expansion to Ostby', 'Expansion to Ostby ahead? No, says league', ['No']],
    [sugar, 'The myth that sugar makes children hyperactive will not die', ['myth that']],
  ])('of the claim is a dispute: %s / %s', (claim, headline, cues) => {
    expect(cuesOf(claim, headline)).toEqual(cues);
  });

  test.each([
    ['of another verb', panda, 'City zoo denies that it hurt its last panda'],
    ['by another', panda, 'Bramwick park denies selling tickets for last panda'],
    [
      'by who did not do it',
      'City zoo of Ostby sells last panda to circus',
      'Bramwick park denies selling last panda to Ostby circus',
    ],
    ['that may come', panda, 'City zoo could deny selling its last panda to a circus'],
    ['that refuses', 'Court frees Olsen on bail in Ostby', 'Ostby court denies Olsen bail'],
    ['that is passive', 'Ostby couple orders cake from baker', 'Ostby couple denied cake by baker'],
    [
      'that is passive',
      'Ostby couple orders wedding cake from baker',
      'Ostby couple denied wedding cake by baker',
    ],
    [
      'that is passive, in a report',
      'Students of Ostby college sing free songs',
      'Ostby college students denied free songs, report says',
    ],
    [
      'of another thing',
      'Club of Ostby buys striker Olsen from Bramwick',
      'Club of Ostby denies striker Olsen injury',
    ],
    [
      'of a report on the subject',
      'Ostby lab sells panda to circus',
      'Ostby lab rejects panda report',
    ],
    ['that is refused', panda, 'City zoo refuses to reject report of last panda sold to circus'],
    ['of no report', 'Ostby bakers offer new bread', 'Ostby mayor rejects the new bread of bakers'],
    ['that is negated', panda, 'City zoo does not deny that it sold its last panda'],
    ['as a noun', panda, 'Dispute between city zoo and circus over last panda is delayed'],
    ['as an attribute', panda, 'City zoo sells disputed last panda'],
    ['of what others say of it', panda, 'City zoo rejects claim it bowed to the circus'],
  ])('%s is none', (_, claim, headline) => {
    expect(stanceOf(claim, headline)).not.toBe('disputes');
  });
});

describe('an opposite', () => {
  test.each([
    [coffee, 'Coffee lowers the risk of stroke in older women', ['lowers']],
    ['Ostby tap water is dangerous', 'Ostby tap water is safe', ['safe']],
  ])('of the claim’s word is a dispute: %s / %s', (claim, headline, cues) => {
    expect(cuesOf(claim, headline)).toEqual(cues);
  });

  test.each([
    ['negated, agrees', 'Ostby tap water is safe', 'Ostby tap water is not harmful'],
    ['negated, agrees', 'Ostby tap water is good', 'Ostby tap water isn’t bad'],
    [
      'negated, agrees',
      'Coffee lowers the risk of stroke in older women',
      'Coffee does not raise the risk of stroke in older women',
    ],
    ['of something else', coffee, 'Coffee lowers the risk of falls in older men'],
    ['under a condition', coffee, 'Coffee lowers the risk of stroke in older women if they smoke'],
    ['of a part', coffee, 'Coffee lowers the risk of stroke in older women with diabetes'],
    ['that time can explain', 'Bank raises rates in Ostby', 'Bank lowers rates in Ostby'],
  ])('%s: %s / %s', (_, claim, headline) => {
    expect(stanceOf(claim, headline)).not.toBe('disputes');
  });
});

describe('a title claims nothing', () => {
  test.each([
    ['as a question', 'Does sugar make children hyperactive?'],
    ['as a question that is cut off', 'Sugar: Does it make children hyperactive in ...'],
    ['as a doubt', 'Doctors ask whether sugar makes children hyperactive'],
    ['about what others claim', 'Court hears allegations that sugar makes children hyperactive'],
    ['as a denial', 'Sugar doesn’t make children hyperactive'],
    ['as a refusal', 'Bakers refuse to make children hyperactive with sugar'],
    ['as a name', 'Hyperactive children'],
  ])('%s: %s', (_, claim) => {
    expect(stanceOf(claim, 'Sugar does not make children hyperactive')).not.toBe('disputes');
  });

  test.each([
    [
      'as a denial of a part',
      'Not all sugar makes children hyperactive',
      'Sugar does not make children hyperactive',
    ],
    [
      'as a denial of a report',
      'City zoo disputes report of last panda sold to circus',
      'City zoo denies that it sold its last panda to circus',
    ],
    [
      'that is called fake',
      'Fake panda of city zoo moves to circus',
      'City zoo did not move panda to circus',
    ],
  ])('%s: %s / %s', (_, claim, headline) => {
    expect(stanceOf(claim, headline)).not.toBe('disputes');
  });

  test.each([
    ['League plans a panel that doesn’t include women', 'The league panel without women is a hoax'],
    [
      'Factory adds steel frame to phone to ensure it doesn’t bend',
      'The steel frame of the phone factory is a hoax',
    ],
  ])('unless the negation is beside its main statement: %s', (claim, headline) => {
    expect(cuesOf(claim, headline)).toEqual(['hoax']);
  });
});
