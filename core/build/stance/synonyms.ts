// Groups of words that are compared as one. The first word of a group is its stem.

/**
 * Words that titles use as synonyms. A denial of one denies the others: "doesn't cause" disputes a
 * title about a risk that is "tied to" something.
 */
export const synonyms = [
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
  'person persons people peoples patient patients',
  'ai algorithm algorithms artificial',
  'isis isil',
  'shut shuts shutting shutdown closed close closes closing',
  'fighter fighters militant militants terrorist terrorists jihadist jihadists',
  'leader leaders chief chiefs boss bosses',
  'photo photos picture pictures image images pic pics photograph photographs',
  'doctor doctors doc docs physician physicians',
  'mother mothers mom moms mum mums',
  'film films movie movies',
  'police cop cops officer officers',
  'deal deals agreement agreements pact pacts',
  'murder murders murdered',
  'launch launches launched launching release releases released releasing unveil unveils unveiled',
  'video videos footage tape tapes',
  'offer offers offered offering propose proposes proposed proposing proposal',
].map((line) => line.split(' '));

/** Forms of verbs that no ending shows. */
export const irregularForms = [
  'say says said · make makes made create creates created · get gets got gotten · find finds found · take takes took taken',
  'give gives gave given · go goes went gone · come comes came · see sees saw seen · know knew known',
  'think thought · tell told · become became · begin began begun · break broke broken · build built',
  'choose chose chosen · draw drew drawn · drive drove driven · eat ate eaten · fall fell fallen',
  'feel felt · fight fought · fly flew flown · hold held · keep kept · lead led · leave left',
  'lose lost · meet met · pay paid · rise rose risen · run ran · sell sold · send sent · shake shook',
  'speak spoke spoken · spend spent · stand stood · steal stole stolen · swear swore sworn',
  'use uses used using · teach taught · throw threw thrown · wear wore worn · win won · write wrote written · grow grew grown',
].flatMap((line) => line.split(' · ').map((forms) => forms.split(' ')));

/** Countries and the words for what is theirs. */
export const countries = [
  'america american americans · argentina argentine argentinian · australia australian · brazil',
  'brazilian · britain british · canada canadian · china chinese · egypt egyptian · france french',
  'germany german · greece greek · india indian · iran iranian · iraq iraqi · israel israeli',
  'italy italian · japan japanese · korea korean · mexico mexican · nigeria nigerian · pakistan pakistani',
  'russia russian · spain spanish · sweden swedish · syria syrian · ukraine ukrainian · scotland scottish',
]
  .join(' ')
  .split(' · ')
  .map((forms) => forms.split(' '));
