/** Resolves when all running animations have finished. Runs in a card or a page. */
export async function finishAnimations(root: DocumentOrShadowRoot): Promise<void> {
  await Promise.all(root.getAnimations().map((animation) => animation.finished));
}
