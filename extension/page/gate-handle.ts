import type { PageAddress } from '../../core/page/page-address.ts';

/** The gate of this document, for what comes into it later. */
export interface GateHandle {
  stop(): void;
  /** The document as the protocol names a page; the card need not bring what reads it a second time. */
  readDocument(): PageAddress;
}

/** Where it lies: in the world that the extension's scripts share, and the page cannot see. */
const handleName = 'counterpointGate';

export function findGateHandle(): GateHandle | undefined {
  return Reflect.get(globalThis, handleName) as GateHandle | undefined;
}

export function setGateHandle(handle: GateHandle): void {
  Reflect.set(globalThis, handleName, handle);
}
