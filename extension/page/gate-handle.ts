import type { PageAddress } from '../../core/index/find-page.ts';

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

export function leaveGateHandle(handle: GateHandle): void {
  Reflect.set(globalThis, handleName, handle);
}

/** Whether a gate watches the document; complete in itself, because the browser runs it there. */
export function hasGate(): boolean {
  return Reflect.has(globalThis, 'counterpointGate');
}
