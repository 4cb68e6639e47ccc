import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';

/** A broken accessibility rule and the elements that break it. */
export interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** Each element: its selector and what is wrong with it. */
  readonly elements: readonly string[];
}

/** The source text of axe-core, to be evaluated in a page by the driver. */
export function readAxeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** Brings axe-core's results, as they came from the page, into our form. */
export function readViolations(results: unknown): AxeViolation[] {
  return (results as Result[]).map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}

interface AxeGlobal {
  readonly axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
}

/** Runs in a page after the source of axe-core: checks the document without the card. */
export async function checkDocument(): Promise<Result[]> {
  const { axe } = globalThis as unknown as AxeGlobal;
  const { violations } = await axe.run(
    { exclude: [['counterpoint-card']] },
    { resultTypes: ['violations'], iframes: false },
  );
  return violations;
}

/**
 * Runs in a world apart from the page's, after the source of axe-core: checks the card in place,
 * with its real styles. axe only enters open shadow roots, and for the colours behind a text it
 * only walks the body; so this world, and no other, is told that the closed root is open, and
 * walks on to what follows the body.
 */
export async function checkCard(root: ShadowRoot): Promise<Result[]> {
  const { axe } = globalThis as unknown as AxeGlobal;
  const { host } = root;
  const walk = Document.prototype.createTreeWalker;
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  Object.defineProperty(document, 'createTreeWalker', {
    configurable: true,
    value: (start: Node, whatToShow: number) => {
      if (start !== document.body) return walk.call(document, start, whatToShow);
      const walker = walk.call(document, document.documentElement, whatToShow);
      walker.currentNode = document.documentElement.firstElementChild ?? start;
      return walker;
    },
  });
  try {
    const { violations } = await axe.run(
      { include: [host] },
      { resultTypes: ['violations'], iframes: false },
    );
    return violations;
  } finally {
    Reflect.deleteProperty(document, 'createTreeWalker');
  }
}
