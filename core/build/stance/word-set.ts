/** Returns the words of lines, each line with words between spaces. */
export function wordSet(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
