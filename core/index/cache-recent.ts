/** The same function, which keeps what it gave for so many numbers; what was rejected is not kept. */
export function cacheRecent<Value>(
  read: (id: number) => Promise<Value>,
  most: number,
): (id: number) => Promise<Value> {
  const kept = new Map<number, Promise<Value>>();
  return (id) => {
    const reading = kept.get(id) ?? read(id);
    kept.delete(id);
    kept.set(id, reading);
    reading.catch(() => {
      if (kept.get(id) === reading) kept.delete(id);
    });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
