// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Folders whose code uses texts. */
const rooms = ['components', 'entrypoints', 'extension', 'modules'];

/** Attributes that are shown or read aloud. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

function listSources(room: string): string[] {
  const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(tsx?|html)$/.test(name)).map((name) => join(root, room, name));
}

/** Returns the string literals that an expression may evaluate to. */
function listLiterals(expression: ESTree.Expression | ESTree.JSXEmptyExpression): string[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return expression.quasis.map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...listLiterals(expression.consequent), ...listLiterals(expression.alternate)];
    case 'LogicalExpression':
      return [...listLiterals(expression.left), ...listLiterals(expression.right)];
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
      if (child.type === 'JSXExpressionContainer') found.push(...listLiterals(child.expression));
    }
  };
  new Visitor({
    JSXElement: addChildren,
    JSXFragment: addChildren,
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name)) return;
      if (value?.type === 'Literal') found.push(String(value.value));
      if (value?.type === 'JSXExpressionContainer') found.push(...listLiterals(value.expression));
    },
  }).visit(program);
  return found.filter((words) => /\p{L}/u.test(words));
}

/** Returns the text and spoken attributes of an HTML page. */
function listHtmlTexts(html: string): string[] {
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

  it.each(views.map((file) => file.slice(root.length + 1)))('of %s is in locales/', (file) => {
    expect(findLiterals(join(root, file))).toEqual([]);
  });

  it.each(pages.map((file) => file.slice(root.length + 1)))(
    'of %s is only the name of the extension, until its script runs',
    (file) => {
      const words = listHtmlTexts(readFileSync(join(root, file), 'utf8'));
      expect(words).toEqual([messages.extensionName]);
    },
  );

  it('has a key in lowerCamelCase and is a string that is not blank', () => {
    for (const [key, words] of Object.entries(messages)) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(words).toMatch(/\S/);
    }
  });

  // The compiler checks that a used key exists: TextKey is keyof this file.
  it('is used somewhere', () => {
    const config = join(root, 'wxt.config.ts');
    const sources = [...rooms.flatMap(listSources), config].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const all = sources.join('\n');
    // Code names a counted text without its plural form, which formatCount chooses.
    const counted = (key: string) =>
      `${key.replace(/(One|Other)$/, '')}Other` in messages ? key.replace(/(One|Other)$/, '') : key;
    // Some keys are built from data: `reason${capitalise(reason)}`.
    const made = [...all.matchAll(/`([a-z][A-Za-z]*)\$\{capitalise\(/g)].map(
      ([, start]) => new RegExp(`^${start}[A-Z]`),
    );
    const unused = Object.keys(messages)
      .filter((key) => !key.startsWith('extension') && !made.some((start) => start.test(key)))
      .filter((key) => !all.includes(`'${counted(key)}'`) && !all.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });
});
