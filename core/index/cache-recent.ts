/**
 * Wraps a read so that its most recent results are cached (LRU cache). A rejected read is not
 * cached.
 *
 * @param limit the number of results that are kept.
 */
export function cacheRecent<Value>(
  read: (id: number) => Promise<Value>,
  limit: number,
): (id: number) => Promise<Value> {
  const cache = new Map<number, Promise<Value>>();
  return (id) => {
    const reading = cache.get(id) ?? read(id);
    cache.delete(id);
    cache.set(id, reading);
    reading.catch(() => {
      if (cache.get(id) === reading) cache.delete(id);
    });
    const [oldest] = cache.keys();
    if (cache.size > limit && oldest !== undefined) cache.delete(oldest);
    return reading;
  };
}
