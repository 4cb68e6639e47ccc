import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Compiles JSX with the classic runtime, to calls of Preact's `h`. The card is a kilobyte smaller
 * without the automatic runtime's function and without `children:` in every element.
 */
export default defineWxtModule({
  name: 'classic-jsx',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      oxc: {
        jsx: {
          runtime: 'classic',
          pragma: 'jsxElement',
          pragmaFrag: 'JsxFragment',
          // What it adds for React, Preact writes into the elements as attributes.
          development: false,
        },
      },
      plugins: [
        {
          name: 'classic-jsx',
          enforce: 'pre',
          transform(code, id) {
            if (!id.endsWith('.tsx')) return undefined;
            const names = 'Fragment as JsxFragment, h as jsxElement';
            return { code: `import { ${names} } from 'preact';${code}`, map: null };
          },
        },
      ],
    }));
  },
});
