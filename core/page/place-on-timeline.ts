/** Smallest distance of two neighbours, as a share of the line: about 12 px of the card. */
const minGap = 0.035;

/**
 * Returns the positions of moments on a timeline, from 0 (the earliest) to 1 (the latest). Moments
 * of about the same time are moved apart, so that each can be seen and pointed at.
 *
 * @param momentsMs in milliseconds, earliest first; the positions have the same order.
 */
export function placeOnTimeline(momentsMs: number[]): number[] {
  const last = momentsMs.length - 1;
  const [firstMs = 0] = momentsMs;
  const spanMs = (momentsMs[last] ?? 0) - firstMs || 1;
  const gap = Math.min(minGap, 1 / last);
  let before = -gap;
  return momentsMs.map((ms, at) => {
    const max = 1 - (last - at) * gap;
    before = Math.min(Math.max((ms - firstMs) / spanMs, before + gap), max);
    return before;
  });
}
