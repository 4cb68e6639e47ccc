/** Returns the topics that are off after the named ones are switched on or off. */
export function switchTopics(
  topicsOff: readonly string[],
  names: readonly string[],
  isOn: boolean,
): string[] {
  const changed = new Set(names);
  const others = topicsOff.filter((name) => !changed.has(name));
  return isOn ? others : [...others, ...changed];
}
