import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';

/** A violation of an accessibility rule. */
export interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** One line per element: its selector and what is wrong with it. */
  readonly elements: readonly string[];
}

/** Returns the source of axe-core, to be evaluated in a page. */
export function readAxeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** Converts axe-core's results, as a page returned them. */
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

/** Checks the document without the card. Runs in a page, after the source of axe-core. */
export async function checkDocument(): Promise<Result[]> {
  const { axe } = globalThis as unknown as AxeGlobal;
  const { violations } = await axe.run(
    { exclude: [['counterpoint-card']] },
    { resultTypes: ['violations'], iframes: false },
  );
  return violations;
}

/**
 * Checks the card in place, with its real styles. Runs in an isolated world, after the source of
 * axe-core. axe enters open shadow roots only, and looks for background colours in the body only. So
 * this function makes the closed root look open, and the tree walker continue after the body; the
 * page's own scripts do not see these changes.
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
