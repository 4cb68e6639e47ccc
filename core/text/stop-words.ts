/**
 * English words that say nothing about the subject of a text: articles, pronouns, prepositions,
 * auxiliary verbs, and words common in headlines. Folded, as splitWords returns them.
 *
 * Other languages have no list: words in many records count little in ranking anyway.
 */
const words = `
a about above across after again against ago all almost alone along already also although always
am among an and another any anyone anything are aren arent around as at away
back be became because become been before began behind being below between both but by
came can cannot cant come could couldnt did didnt do does doesnt doing done dont down during
each either else enough etc even ever every everyone everything
few first for from further get gets getting give given go goes going gone got
had hadnt has hasnt have havent having he her here heres hers herself hes him himself his how hows
however i id if ill im in instead into is isnt it its itself ive just keep kept
last least less let lets like likely ll made make makes making many may maybe me might mine more
most much must my myself near need needs never new next no nobody none nor not nothing now
of off often on once one only onto or other others our ours out over own
per perhaps put quite rather re really
said same saw say saying says see seen set shall she shes should shouldnt since so some someone
something soon still such take taken takes tell than that thats the their theirs them themselves
then there theres these they theyre theyve thing things this those though through thus to together
told too took toward towards under until up upon us use used using
ve very via want wants was wasnt way we well went were werent weve what whats when where whether
which while who whos whose why will with within without wont would wouldnt
yes yet you youd youll your youre yours yourself youve
amid vs report reports reported reportedly according
`;

const stopWords = new Set(words.trim().split(/\s+/));

/** Tells whether a folded word is a stop word. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
