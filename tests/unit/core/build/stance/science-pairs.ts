/**
 * Two titles such as science and medicine news had around 2022, and whether the headline disputes the
 * claim. A headline that does not may support it, report it, or be about another subject. All were
 * written for this project; none is a publisher's.
 */
export type SciencePair = [claim: string, headline: string, disputes: boolean];

/** Written before the cues were tested on science; the cues were changed once by the errors here. */
export const sciencePairs: SciencePair[] = [
  // Disputes: refusals and negations of what the claim says
  [
    'Google engineer says the LaMDA chatbot has become sentient',
    'No, Google’s AI is not sentient',
    true,
  ],
  [
    'Google engineer says the LaMDA chatbot has become sentient',
    'Why LaMDA is nothing like a person, whatever an engineer says',
    true,
  ],
  [
    'Daily glass of red wine protects the heart, study finds',
    'Sorry, a glass of red wine a day won’t protect your heart',
    true,
  ],
  [
    'Vitamin D supplements prevent bone fractures',
    'Vitamin D supplements don’t prevent fractures in healthy adults, large trial finds',
    true,
  ],
  [
    'Ivermectin speeds recovery from COVID-19',
    'Ivermectin does not speed recovery from COVID-19, trial shows',
    true,
  ],
  [
    'Ivermectin speeds recovery from COVID-19',
    'No benefit of ivermectin in COVID-19 outpatients',
    true,
  ],
  [
    'Depression is caused by low serotonin',
    'Depression is not caused by a chemical imbalance, review concludes',
    true,
  ],
  [
    'Intermittent fasting beats calorie counting for weight loss',
    'Intermittent fasting no better than counting calories, year-long trial finds',
    true,
  ],
  [
    'New blood test detects 50 types of cancer early',
    'That blood test can’t detect most cancers early, experts warn',
    true,
  ],
  ['COVID vaccines cause infertility', 'No evidence that COVID vaccines cause infertility', true],
  [
    'COVID vaccines cause infertility',
    'COVID vaccines don’t affect fertility, study of 2,000 couples finds',
    true,
  ],
  ['COVID vaccines cause infertility', 'The infertility myth that will not die', true],
  [
    'Monkeypox was made in a laboratory',
    'Fact check: Monkeypox was not created in a laboratory',
    true,
  ],
  [
    'Monkeypox was made in a laboratory',
    'Scientists debunk claim that monkeypox came from a lab',
    true,
  ],
  [
    'Monkeypox is caused by a side effect of vaccines',
    'False claim links monkeypox to vaccines',
    true,
  ],
  [
    'Alzheimer’s drug slows cognitive decline',
    'Alzheimer’s drug fails to slow cognitive decline in late-stage trial',
    true,
  ],
  [
    'Amyloid plaques cause Alzheimer’s disease',
    'Key Alzheimer’s study on amyloid may have been fabricated',
    true,
  ],
  [
    'Scientists find evidence of parallel universe',
    'No, NASA didn’t find evidence of a parallel universe',
    true,
  ],
  [
    'Chocolate helps you lose weight, researchers report',
    'The chocolate diet study was a hoax',
    true,
  ],
  ['5G towers spread the coronavirus', '5G does not spread coronavirus, say scientists', true],
  [
    'Drinking coffee lowers risk of early death',
    'Coffee won’t make you live longer, whatever that study says',
    true,
  ],
  [
    'Smartphones are harming teenagers’ mental health',
    'Scientists dispute claim that smartphones harm teenagers’ mental health',
    true,
  ],
  [
    'Smartphones are harming teenagers’ mental health',
    'There’s no proof that phones are harming teenagers',
    true,
  ],
  [
    'Earth’s magnetic poles are about to flip',
    'Earth’s magnetic poles not likely to flip, say scientists',
    true,
  ],
  [
    'Researchers reverse ageing in human cells by 30 years',
    'Don’t believe the hype about reversing ageing',
    true,
  ],
  [
    'AI can tell sexual orientation from faces',
    'AI can’t tell if you’re gay from a photo of your face',
    true,
  ],
  [
    'AI system outperforms doctors at diagnosing breast cancer',
    'Study claiming AI beats doctors at breast cancer is misleading, say radiologists',
    true,
  ],
  [
    'AI system outperforms doctors at diagnosing breast cancer',
    'Radiologists reject claim that AI outperforms them',
    true,
  ],
  [
    'Masks do nothing to stop the spread of COVID',
    'Yes, masks do work: what the viral review got wrong',
    true,
  ],
  [
    'Hydrogen cars will replace petrol cars by 2030',
    'Hydrogen cars won’t replace petrol any time soon',
    true,
  ],
  [
    'Physicists create a wormhole in a quantum computer',
    'No, physicists did not create a wormhole',
    true,
  ],
  [
    'Physicists create a wormhole in a quantum computer',
    'Physicists pour cold water on quantum wormhole claim',
    true,
  ],
  ['Long COVID is mostly psychological, doctor argues', 'Long COVID isn’t all in your head', true],
  [
    'Egg consumption raises the risk of heart disease',
    'Eggs not linked to heart disease after all',
    true,
  ],
  [
    'Sugar makes children hyperactive',
    'The myth of the sugar rush: why sweets don’t make kids hyper',
    true,
  ],
  ['Pfizer’s pill cures COVID-19', 'Pfizer denies report that its pill cures COVID-19', true],
  [
    'Archaeologists discover pyramid older than Giza in Indonesia',
    'Paper claiming Indonesian pyramid is world’s oldest retracted',
    true,
  ],
  [
    'Room-temperature superconductor discovered',
    'Room-temperature superconductor claim unravels as journal retracts paper',
    true,
  ],
  [
    'Antidepressants double the risk of dementia',
    'Antidepressants do not raise dementia risk, review finds',
    true,
  ],
  [
    'New telescope images disprove the Big Bang',
    'James Webb images have not disproved the Big Bang',
    true,
  ],

  // Supports and reports: no dispute
  [
    'Google engineer says the LaMDA chatbot has become sentient',
    'Google suspends engineer who claimed chatbot is sentient',
    false,
  ],
  [
    'Google engineer says the LaMDA chatbot has become sentient',
    'Is LaMDA sentient? An interview',
    false,
  ],
  [
    'Vitamin D supplements prevent bone fractures',
    'Vitamin D cuts fracture risk in the elderly, study says',
    false,
  ],
  ['Ivermectin speeds recovery from COVID-19', 'Ivermectin: what we know so far', false],
  [
    'Artificial intelligence predicts patients’ race from their medical images',
    'AI can predict people’s race from X-ray images, and scientists are concerned',
    false,
  ],
  [
    'Artificial intelligence predicts patients’ race from their medical images',
    'MIT, Harvard scientists find AI can recognize race from X-rays, and nobody knows how',
    false,
  ],
  [
    'Artificial intelligence predicts patients’ race from their medical images',
    'These algorithms look at X-rays and somehow detect your race',
    false,
  ],
  [
    'Artificial intelligence predicts patients’ race from their medical images',
    'How can AI tell a patient’s race when doctors can’t?',
    false,
  ],
  [
    'New blood test detects 50 types of cancer early',
    'Blood test that finds 50 types of cancer is accurate enough to be rolled out',
    false,
  ],
  ['Drinking coffee lowers risk of early death', 'Coffee drinkers reportedly live longer', false],
  [
    'Drinking coffee lowers risk of early death',
    'Three cups of coffee a day could help you live longer',
    false,
  ],
  [
    'Egg consumption raises the risk of heart disease',
    'An egg a day tied to higher heart risk',
    false,
  ],
  ['Monkeypox was made in a laboratory', 'Where did monkeypox come from?', false],
  [
    'Alzheimer’s drug slows cognitive decline',
    'Alzheimer’s drug slows decline by 27 per cent in trial',
    false,
  ],
  [
    'Antarctic ice shelf is close to collapse',
    'Scientists confirm Antarctic ice shelf could collapse within years',
    false,
  ],

  // Negations that dispute nothing
  [
    'Ultra-processed food harms the heart',
    'Ultra-processed food harms not only the heart but the brain, too',
    false,
  ],
  [
    'Ultra-processed food harms the heart',
    'Why ultra-processed food is not just bad for your heart',
    false,
  ],
  ['Chocolate cravings explained by brain scans', 'Why we can’t get enough chocolate', false],
  ['Prime minister held lockdown parties', 'No 10 held parties in lockdown, report finds', false],
  [
    'Cannabis edibles cause rise in poisonings of children',
    'No joke: children poisoned by cannabis edibles',
    false,
  ],
  [
    'Masks cause no harm to children’s breathing',
    'No evidence of harm found in children who wear masks',
    false,
  ],
  [
    'Vaccines do not cause autism',
    'No link between vaccines and autism, study of 650,000 children confirms',
    false,
  ],
  ['Vaccines do not cause autism', 'Vaccines don’t cause autism, again', false],
  [
    'Mobile phones are not linked to brain tumours',
    'Mobile phones don’t raise brain tumour risk',
    false,
  ],
  [
    'Hydroxychloroquine fails to help COVID patients',
    'Hydroxychloroquine does not help COVID patients, trial finds',
    false,
  ],
  [
    'Climate change made the heatwave worse',
    'There is no doubt that climate change made the heatwave worse',
    false,
  ],
  [
    'Climate change is real and caused by humans',
    'Climate change is not a hoax, and we caused it',
    false,
  ],
  [
    'Chronic fatigue syndrome has a biological cause',
    'Chronic fatigue is no myth: biological cause found',
    false,
  ],
  [
    'Deepfake detector spots fake videos',
    'New tool spots fake videos with 98 per cent accuracy',
    false,
  ],
  ['Facebook spreads vaccine misinformation', 'Vaccine misinformation thrives on Facebook', false],
  [
    'Placebo effect works even when patients know',
    'Placebos work even when you know they’re fake',
    false,
  ],
  [
    'Men who take finasteride risk depression',
    'Doctors don’t tell men about the depression risk of finasteride',
    false,
  ],
  ['Long COVID affects one in five', 'One in five never fully recover from COVID', false],
  [
    'Long COVID affects one in five',
    'Long COVID patients are not getting the help they need',
    false,
  ],
  ['New antibiotic kills resistant bacteria', 'Bacteria can’t resist new antibiotic', false],
  [
    'Robot surgeon operates without human help',
    'Robot performs surgery without the aid of human hands',
    false,
  ],
  ['Transplant patients given pig heart', 'Body did not reject pig heart, surgeons say', false],
  ['Court rules on abortion pill', 'Court rejects challenge to abortion pill', false],
  [
    'Immune system rejects transplanted organs less with new drug',
    'New drug stops the immune system rejecting organs',
    false,
  ],
  [
    'Alcohol is harmful even in small amounts',
    'No amount of alcohol is safe, global study finds',
    false,
  ],
  [
    'Insects are disappearing worldwide',
    'Insects are vanishing and scientists can’t agree why',
    false,
  ],
  [
    'Black hole at centre of Milky Way photographed',
    'Never before seen: black hole at the heart of our galaxy',
    false,
  ],
  ['Sleep loss raises dementia risk', 'Not getting enough sleep raises dementia risk', false],
  [
    'Sleep loss raises dementia risk',
    'People who don’t sleep enough at greater risk of dementia',
    false,
  ],
  [
    'Exercise lowers depression risk',
    'You don’t need to run a marathon: short walks lower depression risk',
    false,
  ],
  [
    'New COVID variant spreads faster',
    'New variant spreads faster but does not cause more severe illness',
    false,
  ],
  [
    'Doctors urge against antibiotics for colds',
    'Antibiotics don’t work on colds, doctors warn',
    false,
  ],
  [
    'Company recalls baby formula after illnesses',
    'Mothers can’t find baby formula after recall',
    false,
  ],
  ['Fake COVID tests sold online', 'Police seize fake COVID tests', false],
];

/** Written after that change; no cue was changed by the errors here. */
export const unseenPairs: SciencePair[] = [
  [
    'Study links gas stoves to childhood asthma',
    'No, gas stoves are not giving your child asthma',
    true,
  ],
  [
    'Study links gas stoves to childhood asthma',
    'Gas stoves don’t cause asthma, industry-funded review says',
    true,
  ],
  [
    'Study links gas stoves to childhood asthma',
    'Scientists dismiss study that blames gas stoves for asthma',
    true,
  ],
  [
    'Lab-grown meat is better for the climate',
    'Lab-grown meat isn’t better for the climate, analysis finds',
    true,
  ],
  [
    'Lab-grown meat is better for the climate',
    'The climate promise of lab-grown meat is overstated, researchers say',
    true,
  ],
  [
    'Blue light from screens damages the eyes',
    'Blue light myth debunked: screens are not ruining your eyes',
    true,
  ],
  [
    'Blue light from screens damages the eyes',
    'There is no evidence that blue light from screens damages your eyes',
    true,
  ],
  [
    'Scientists detect signs of life on Venus',
    'Signs of life on Venus were a false alarm, new analysis suggests',
    true,
  ],
  ['Scientists detect signs of life on Venus', 'Astronomers dispute claim of life on Venus', true],
  [
    'Brain implant lets paralysed patients walk',
    'Paralysed patients cannot walk with brain implant yet, surgeon admits',
    true,
  ],
  [
    'Cancer cured in all patients of small drug trial',
    'No, scientists have not cured cancer',
    true,
  ],
  ['Bees can learn to play football', 'Bees don’t really play, say sceptical biologists', true],
  [
    'Video games make teenagers violent',
    'Video games don’t make teenagers violent, Oxford study finds',
    true,
  ],
  ['Video games make teenagers violent', 'Why the violent gamer is a myth', true],
  [
    'Aspartame causes cancer, agency to say',
    'Regulator rejects report that aspartame causes cancer',
    true,
  ],
  [
    'Algorithm predicts crime a week ahead with 90 per cent accuracy',
    'No algorithm can predict crime',
    true,
  ],
  [
    'Algorithm predicts crime a week ahead with 90 per cent accuracy',
    'Crime-predicting algorithm is flawed, researchers warn',
    true,
  ],
  ['Probiotics cure bloating', 'Probiotics fail to cure bloating in controlled trial', true],
  ['Fluoride in water lowers IQ', 'Fact-check: fluoride in tap water doesn’t lower IQ', true],
  ['Turmeric fights dementia', 'Turmeric won’t save your memory', true],
  [
    'Study links gas stoves to childhood asthma',
    'Gas stoves may be to blame for one in eight cases of asthma',
    false,
  ],
  [
    'Study links gas stoves to childhood asthma',
    'Why gas stoves are not just a climate problem',
    false,
  ],
  ['Study links gas stoves to childhood asthma', 'Should I get rid of my gas stove?', false],
  [
    'Lab-grown meat is better for the climate',
    'Lab-grown meat gets the green light in the US',
    false,
  ],
  [
    'Blue light from screens damages the eyes',
    'Not only screens: how light at night harms us',
    false,
  ],
  [
    'Scientists detect signs of life on Venus',
    'Possible sign of life on Venus stirs up heated debate',
    false,
  ],
  [
    'Scientists detect signs of life on Venus',
    'Life on Venus? Astronomers see a signal in its clouds',
    false,
  ],
  [
    'Brain implant lets paralysed patients walk',
    'Paralysed man who could not walk for 12 years takes steps with implant',
    false,
  ],
  [
    'Brain implant lets paralysed patients walk',
    'Patients who couldn’t walk now can, thanks to implant',
    false,
  ],
  [
    'Brain implant does not restore speech',
    'No, brain implants still do not restore speech',
    false,
  ],
  [
    'Cancer cured in all patients of small drug trial',
    'Rectal cancer disappears in every patient of trial',
    false,
  ],
  [
    'Cancer cured in all patients of small drug trial',
    '‘I can’t believe it’: patients on the drug that cured their cancer',
    false,
  ],
  ['Bees can learn to play football', 'Bees play with balls for no reason but fun', false],
  [
    'Sunscreen does not cause vitamin D deficiency',
    'Sunscreen doesn’t lower vitamin D levels',
    false,
  ],
  [
    'Aspartame causes cancer, agency to say',
    'Aspartame reportedly to be listed as possible cause of cancer',
    false,
  ],
  [
    'Algorithm predicts crime a week ahead with 90 per cent accuracy',
    'Researchers say algorithm can predict crime a week before it happens',
    false,
  ],
  ['Probiotics cure bloating', 'Doctors can’t agree on how probiotics cure bloating', false],
  [
    'Doctors miss endometriosis for years',
    'Women with endometriosis are not believed by doctors',
    false,
  ],
  [
    'Measles returns as vaccination falls',
    'Measles outbreak: no deaths so far as vaccination lags',
    false,
  ],
  [
    'Omicron is less severe than Delta',
    'Omicron not as severe as Delta, early data suggest',
    false,
  ],
];
