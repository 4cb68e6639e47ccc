// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Names of the extension in the manifest and titles of its pages are not asked for by a view. */
const rooms = ['components', 'entrypoints', 'extension', 'modules'];

/** Attributes that a reader sees or hears. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

function listSources(room: string): string[] {
  const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(tsx?|html)$/.test(name)).map((name) => join(root, room, name));
}

/** The texts that an expression may come to, where they are written in it. */
function listWritten(expression: ESTree.Expression | ESTree.JSXEmptyExpression): string[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return expression.quasis.map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...listWritten(expression.consequent), ...listWritten(expression.alternate)];
    case 'LogicalExpression':
      return [...listWritten(expression.left), ...listWritten(expression.right)];
    default:
      return [];
  }
}

function findLiterals(file: string): string[] {
  const found: string[] = [];
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  expect(errors).toEqual([]);
  const addChildren = ({ children }: ESTree.JSXElement | ESTree.JSXFragment) => {
    for (const child of children) {
      if (child.type === 'JSXText') found.push(child.value.trim());
      if (child.type === 'JSXExpressionContainer') found.push(...listWritten(child.expression));
    }
  };
  new Visitor({
    JSXElement: addChildren,
    JSXFragment: addChildren,
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name)) return;
      if (value?.type === 'Literal') found.push(String(value.value));
      if (value?.type === 'JSXExpressionContainer') found.push(...listWritten(value.expression));
    },
  }).visit(program);
  return found.filter((words) => /\p{L}/u.test(words));
}

/** What a page of the extension says before its script runs: its text and the spoken attributes. */
function findWordsOfPage(html: string): string[] {
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const attributes = [...text.matchAll(/\s([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '', value]) => spoken.has(name) && value !== '')
    .map(([, , value]) => value as string);
  const words = text.replace(/<[^>]*>/g, '\n').split('\n');
  return [...words, ...attributes].map((word) => word.trim()).filter((word) => word !== '');
}

describe('every text', () => {
  const views = ['components', 'entrypoints']
    .flatMap(listSources)
    .filter((file) => file.endsWith('.tsx'));
  const pages = listSources('entrypoints').filter((file) => file.endsWith('.html'));

  it.each(views.map((file) => file.slice(root.length + 1)))('of %s lies in locales/', (file) => {
    expect(findLiterals(join(root, file))).toEqual([]);
  });

  it.each(pages.map((file) => file.slice(root.length + 1)))(
    'of %s is the name, which is the same in every language, until its script runs',
    (file) => {
      const words = findWordsOfPage(readFileSync(join(root, file), 'utf8'));
      expect(words).toEqual([messages.extensionName]);
    },
  );

  it('is a flat key in lowerCamelCase with a plain string', () => {
    for (const [key, words] of Object.entries(messages)) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(words).toMatch(/\S/);
    }
  });

  // That a key asked for exists, the compiler sees: TextKey is keyof this file.
  it('is asked for somewhere', () => {
    const config = join(root, 'wxt.config.ts');
    const sources = [...rooms.flatMap(listSources), config].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const all = sources.join('\n');
    // Of a count, what is counted is asked for; formatCount chooses among One and Other.
    const counted = (key: string) =>
      `${key.replace(/(One|Other)$/, '')}Other` in messages ? key.replace(/(One|Other)$/, '') : key;
    // Some are made of a word of the data: `reason${capitalise(reason)}`.
    const made = [...all.matchAll(/`([a-z][A-Za-z]*)\$\{capitalise\(/g)].map(
      ([, start]) => new RegExp(`^${start}[A-Z]`),
    );
    const unused = Object.keys(messages)
      .filter((key) => !key.startsWith('extension') && !made.some((start) => start.test(key)))
      .filter((key) => !all.includes(`'${counted(key)}'`) && !all.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });
});
