const disputeWords =
  /\b(?:no|not|never|none|\w+n['’]t|cannot|hoax|fake|false|myth|debunk(?:s|ed)?|den(?:y|ies|ied)|untrue|rumou?rs?|satire|wrong|doubts?|actually|sorry)\b/i;

/** Says whether a headline has any word of negation or debunking: the baseline of eval:stance. */
export function disputesByWordList(headline: string): boolean {
  return disputeWords.test(headline);
}
