import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Where Preact sets what a view gives as dangerouslySetInnerHTML. */
const assignment = /\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Takes out of Preact the one place that makes markup of text. No view of ours asks for it, and
 * what is not there need not be trusted: neither by us nor by the stores' linters, which warn of it.
 */
export default defineWxtModule({
  name: 'no-markup-from-text',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'no-markup-from-text',
          enforce: 'pre',
          transform(code, id) {
            if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
            if (!assignment.test(code)) throw new Error(`${id}: sets no innerHTML where it did`);
            return { code: code.replace(assignment, '(0)'), map: null };
          },
        },
      ],
    }));
  },
});
