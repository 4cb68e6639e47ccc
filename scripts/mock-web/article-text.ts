/** Placeholder text for the article's page, written for this project. It reports no real event. */
export const articleParagraphs: readonly string[] = [
  'A computer program that was taught to read X-ray pictures can tell something about the people in them that the radiologists beside it cannot see, a group of researchers reports. Nobody yet knows how it does so.',
  'The group had set out to answer a plain question: does a program that looks for broken bones and cloudy lungs also pick up, unasked, what a patient wrote in a questionnaire? They gave it pictures from several hospitals, with names, ages and notes taken off, and asked it to guess.',
  'It guessed well. It went on guessing well when the pictures were blurred, when they were cut into pieces, and when parts that a person would look at first were painted over.',
  '<h2>Looking for the clue</h2>',
  'The natural explanation would be that the pictures come from different machines, or that some illnesses are seen more often in one hospital than in another. The group tried these explanations one after the other, and each accounted for a small part of the result only.',
  'Others are not persuaded. To ask a program for a category, they say, is to presume that the category is in the picture at all; a program will always give one of the answers that it was offered, and being right about a questionnaire is not the same as seeing a body.',
  '<h2>Why it matters</h2>',
  'Whatever the explanation turns out to be, the practical worry is the same on both sides. Programs of this kind are bought by hospitals to sort patients by urgency. If a program can tell patients apart in a way that nobody intended, it can also treat them differently in a way that nobody notices.',
  'The group recommends that hospitals check such programs on their own patients before use and again each year, and that the results be published. Two of the hospitals that gave pictures have said that they will.',
];

/** Placeholder text for every other page. */
export const plainParagraphs: readonly string[] = [
  'This page exists so that a browser has somewhere to go that is not the article.',
  'It has a headline, a few sentences and some links, as pages of newspapers do, and nothing in it is news.',
  'A reader who came here by mistake may turn back; the article is where it was.',
];
