/** Returns whether a gate watches the document: setGateHandle left its handle there. */
export function hasGate(): boolean {
  return Reflect.has(globalThis, 'counterpointGate');
}
