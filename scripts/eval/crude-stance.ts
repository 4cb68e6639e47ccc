const crudeWords =
  /\b(?:no|not|never|none|\w+n['’]t|cannot|hoax|fake|false|myth|debunk(?:s|ed)?|den(?:y|ies|ied)|untrue|rumou?rs?|satire|wrong|doubts?|actually|sorry)\b/i;

/** The baseline: takes a headline, says whether it has any word of negation or debunking. */
export function disputesByWordList(headline: string): boolean {
  return crudeWords.test(headline);
}
