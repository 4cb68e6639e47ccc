/** Words that say nothing about the subject of a title. */
const functionWords = new Set(
  [
    'a an the this that these those some any all each every such own same other another',
    'i you he she it we they me him her us them my your his its our their who whom whose which what',
    'and or but nor so if as than then when while because though although whether',
    'of in on at to for from by with about into over after before under up down out off between',
    'through during against among within near via per despite towards toward around',
    'is are was were be been being am do does did done have has had having',
    'will would can could may might must shall should going gonna',
    'not no never none cannot yes too very just only also even still yet already again more most',
    'likely much many few less least ever now here there how why where',
    'say says said saying get gets got make makes made new one two',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Words that titles use as synonyms. A denial of one denies the others: "doesn't cause" disputes a
 * title about a risk that is "tied to" something.
 */
const synonymGroups = [
  'die died dies dying dead death deaths killed kill kills killing slain fatal',
  'cause causes caused causing link links linked tied tie ties associated association lead leads ' +
    'affect affects raise raises raised increase increases increased double doubles triple triples',
  'predict predicts determine determines detect detects identify identifies recognise recognize ' +
    'tell tells diagnose diagnoses spot spots guess guesses reveal reveals',
  'prevent prevents protect protects protection ward stop stops reduce reduces cut cuts lower lowers',
  'help helps benefit benefits improve improves boost boosts effective work works working',
  'ceasefire truce',
  'kidnap kidnapped kidnaps abducted abduct captured capture captures seized',
  'buy buys bought buying purchase acquire acquires acquisition acquired',
  'sentient conscious consciousness sentience',
  'covid covid19 coronavirus corona sarscov2',
  'jab jabs vaccine vaccines vaccination vaccinations vaccinated shot shots',
  'women woman female females',
  'men man male males',
  'kid kids child children boy boys girl girls',
  'quit quits resign resigns resigned',
  'ai algorithm algorithms artificial',
].map((line) => line.split(' '));

const stemOfSynonym = new Map(
  synonymGroups.flatMap((group) => group.map((word) => [word, group[0]])),
);

/**
 * Returns the stem by which a word is compared with the words of another title; an empty text for a
 * function word. It only joins the forms of a word and the synonyms above.
 *
 * @param word in lower case.
 */
export function stemTitleWord(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll(/[-']/g, '');
  if (functionWords.has(bare) || /n't$/.test(word)) return '';
  return stemOfSynonym.get(bare) ?? stripEnding(bare);
}

function stripEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return (
    word
      .replace(/(?:ies|ied)$/, 'y')
      // stopped → stop
      .replace(/([bdgmnprt])\1(?:ing|ed)$/, '$1')
      .replace(/sses$/, 'ss')
      .replace(/(?<=[a-z]{3})(?:ingly|edly|ing|(?<!e)ed|es|ly|(?<!s)s)$/, '')
      // believe, believed → believ; recovery, recover → recover
      .replace(/(?<=[a-z]{2})[ey]$/, '')
  );
}
