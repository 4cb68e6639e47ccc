/** Runs in a card or page: resolves when everything has come to rest. */
export async function finishAnimations(root: DocumentOrShadowRoot): Promise<void> {
  await Promise.all(root.getAnimations().map((animation) => animation.finished));
}
