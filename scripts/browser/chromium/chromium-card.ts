import type { CDPSession, Page } from 'puppeteer-core';
import {
  type AxeViolation,
  checkCard,
  checkDocument,
  readAxeSource,
  readViolations,
} from '../axe-checks.ts';

/** An isolated world, in which a page that overrides DOM functions has no effect. */
const worldName = 'counterpoint-harness';

const findHost = `document.documentElement?.querySelector(':scope > counterpoint-card')`;

interface IsolatedWorld {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** Runs a function with the card's closed shadow root. Returns `undefined` if there is no card. */
export function evaluateInCard(page: Page, fn: unknown, args: unknown[]): Promise<unknown> {
  return withIsolatedWorld(page, (world) => callWithCard(world, fn, args));
}

/** Runs axe-core on the document, in an isolated world, to which the page's CSP does not apply. */
export function runAxe(page: Page): Promise<AxeViolation[]> {
  return withIsolatedWorld(page, async (world) => {
    await loadAxe(world);
    return readViolations(await evaluate(world, `(${checkDocument})()`));
  });
}

/** Runs axe-core on the card in place. Rejects if there is no card. */
export function runAxeInCard(page: Page): Promise<AxeViolation[]> {
  return withIsolatedWorld(page, async (world) => {
    await loadAxe(world);
    const violations = await callWithCard(world, checkCard, []);
    if (violations === undefined) throw new Error('There is no card to check');
    return readViolations(violations);
  });
}

async function withIsolatedWorld<T>(
  page: Page,
  work: (world: IsolatedWorld) => Promise<T>,
): Promise<T> {
  // A new session each time: a session goes stale when a prerendered page is activated.
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

async function evaluate(
  { session, contextId }: IsolatedWorld,
  expression: string,
): Promise<unknown> {
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

async function loadAxe(world: IsolatedWorld): Promise<void> {
  await evaluate(world, `${readAxeSource()};0`);
}

async function callWithCard(world: IsolatedWorld, fn: unknown, args: unknown[]): Promise<unknown> {
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
