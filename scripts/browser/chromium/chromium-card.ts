import type { CDPSession, Page } from 'puppeteer-core';
import {
  type AxeViolation,
  checkCard,
  checkDocument,
  readAxeSource,
  readViolations,
} from '../axe-checks.ts';

/** A world apart from the page's scripts: a page that changes the DOM's functions is not obeyed. */
const worldName = 'counterpoint-harness';

const findHost = `document.documentElement?.querySelector(':scope > counterpoint-card')`;

interface World {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** Runs a function with the card's closed shadow root; `undefined` when there is no card. */
export function evaluateInCard(page: Page, fn: unknown, args: unknown[]): Promise<unknown> {
  return inWorld(page, (world) => callWithCard(world, fn, args));
}

/** Runs axe-core on the document from the world apart, where the page's CSP does not matter. */
export function runAxe(page: Page): Promise<AxeViolation[]> {
  return inWorld(page, async (world) => {
    await loadAxe(world);
    return readViolations(await evaluate(world, `(${checkDocument})()`));
  });
}

/** Runs axe-core on the card in place. Throws when there is no card. */
export function runAxeInCard(page: Page): Promise<AxeViolation[]> {
  return inWorld(page, async (world) => {
    await loadAxe(world);
    const violations = await callWithCard(world, checkCard, []);
    if (violations === undefined) throw new Error('There is no card to check');
    return readViolations(violations);
  });
}

async function inWorld<T>(page: Page, work: (world: World) => Promise<T>): Promise<T> {
  // A session of its own each time: one that is kept goes stale when a prerendered page takes over.
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    return await work({ session, contextId: executionContextId });
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function evaluate({ session, contextId }: World, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

async function loadAxe(world: World): Promise<void> {
  await evaluate(world, `${readAxeSource()};0`);
}

async function callWithCard(world: World, fn: unknown, args: unknown[]): Promise<unknown> {
  const { session, contextId } = world;
  const host = await session.send('Runtime.evaluate', { expression: findHost, contextId });
  const { objectId } = host.result;
  if (objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const closedRoot = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent');
  if (closedRoot === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: closedRoot.backendNodeId,
    executionContextId: contextId,
  });
  if (object.objectId === undefined) return undefined;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}
