/** How much of the line lies between two neighbours at least: about 12 px of the card. */
const minGap = 0.035;

/**
 * Where moments stand on a line of time, each from 0 to 1; they come, and are answered, earliest first.
 * Those of about the same time are moved apart, so that each can be seen and pointed at.
 */
export function placeInTime(momentsMs: number[]): number[] {
  const last = momentsMs.length - 1;
  const [firstMs = 0] = momentsMs;
  const spanMs = (momentsMs[last] ?? 0) - firstMs || 1;
  const gap = Math.min(minGap, 1 / last);
  let before = -gap;
  return momentsMs.map((ms, at) => {
    const farthest = 1 - (last - at) * gap;
    before = Math.min(Math.max((ms - firstMs) / spanMs, before + gap), farthest);
    return before;
  });
}
