import { minify } from 'terser';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Minifies scripts with Terser after Vite's own minifier has run: the worker is 3 % smaller than with
 * either of them alone. The script of the development server stays readable.
 */
export default defineWxtModule({
  name: 'minify-again',
  setup(wxt) {
    if (wxt.config.command !== 'build') return;
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'minify-again',
          async generateBundle(_, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              const options = { ecma: 2020, compress: { passes: 2 } } as const;
              const { code } = await minify(chunk.code, options);
              if (code === undefined) throw new Error(`${chunk.fileName}: cannot be minified`);
              chunk.code = code;
            }
          },
        },
      ],
    }));
  },
});
