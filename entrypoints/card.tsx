import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../assets/tokens.css?inline';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { TextProvider } from '../components/text/text.tsx';
import { browserText } from '../extension/browser/browser-text.ts';
import { followCard } from '../extension/page/card/card-controller.ts';
import { type CardHost, createCardHost } from '../extension/page/card/card-host.ts';

export default defineUnlistedScript(() => {
  let host: CardHost | undefined;

  const { leave, ...actions } = followCard((card) => {
    if (card === undefined) {
      if (host !== undefined) render(undefined, host.container);
      host?.remove();
      host = undefined;
      return;
    }
    host ??= createCardHost(tokens + css, leave, actions.onMove);
    render(
      <TextProvider {...browserText}>
        <Card {...card} {...actions} />
      </TextProvider>,
      host.container,
    );
    host.stand(card.view.corner);
  });
});
