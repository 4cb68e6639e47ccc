/**
 * Returns a line of JSON with what an index says of articles, without what only the extension's filter
 * needs (`filterTopics`).
 */
export function toJsonLine(value: unknown): string {
  const isShown = (key: string) => key !== 'filterTopics';
  return `${JSON.stringify(value, (key, part) => (isShown(key) ? part : undefined))}\n`;
}
