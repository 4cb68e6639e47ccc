import type { PageAddress } from '../../core/page/page-address.ts';

/** How the card, and a later gate, reach the gate of a document. */
export interface GateHandle {
  stop(): void;
  /** Returns the document as the protocol names a page, so that the card need not read it again. */
  readDocument(): PageAddress;
}

/**
 * Name of the global variable in the extension's isolated world, which the page cannot see.
 * extension/injected/has-gate.ts repeats it.
 */
const handleName = 'counterpointGate';

/** Returns the gate of this document; undefined where none runs. */
export function findGateHandle(): GateHandle | undefined {
  return Reflect.get(globalThis, handleName) as GateHandle | undefined;
}

export function setGateHandle(handle: GateHandle): void {
  Reflect.set(globalThis, handleName, handle);
}
