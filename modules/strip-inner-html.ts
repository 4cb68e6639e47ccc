import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Preact's handling of the prop `dangerouslySetInnerHTML`. */
const assignment = /\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Removes the only assignment to innerHTML from Preact. No view uses dangerouslySetInnerHTML, and the
 * stores' linters warn about the assignment. The build fails if a new version of Preact has no such
 * assignment, or writes it in another way.
 */
export default defineWxtModule({
  name: 'strip-inner-html',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'strip-inner-html',
          enforce: 'pre',
          transform(code, id) {
            if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
            if (!assignment.test(code)) throw new Error(`${id}: no assignment to innerHTML found`);
            return { code: code.replace(assignment, '(0)'), map: null };
          },
        },
      ],
    }));
  },
});
