// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Names of the extension in the manifest and titles of its pages are not asked for by a view. */
const rooms = ['components', 'entrypoints', 'utils', 'modules'];

/** Attributes that a reader sees or hears. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

function listSources(room: string): string[] {
  const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(tsx?|html)$/.test(name)).map((name) => join(root, room, name));
}

function findLiterals(file: string): string[] {
  const found: string[] = [];
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  expect(errors).toEqual([]);
  new Visitor({
    JSXText: ({ value }) => {
      if (/\p{L}/u.test(value)) found.push(value.trim());
    },
    JSXExpressionContainer: ({ expression }) => {
      if (expression.type !== 'Literal' || typeof expression.value !== 'string') return;
      if (/\p{L}/u.test(expression.value)) found.push(expression.value);
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name)) return;
      if (value?.type === 'Literal' && value.value !== '')
        found.push(`${name.name}=${value.value}`);
    },
  }).visit(program);
  return found;
}

describe('every text', () => {
  const views = listSources('components').filter((file) => file.endsWith('.tsx'));

  it.each(views.map((file) => file.slice(root.length + 1)))('of %s lies in locales/', (file) => {
    expect(findLiterals(join(root, file))).toEqual([]);
  });

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
    const unused = Object.keys(messages)
      .filter((key) => !key.startsWith('extension'))
      .filter((key) => !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });
});
