import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../assets/tokens.css?inline';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { TextProvider } from '../components/text/text.tsx';
import { createCardController } from '../extension/page/card/card-controller.ts';
import { type CardHost, createCardHost } from '../extension/page/card/card-host.ts';
import { cardText } from '../extension/page/card/card-text.ts';

export default defineUnlistedScript(() => {
  let host: CardHost | undefined;

  const { leave, ...actions } = createCardController((card) => {
    if (card === undefined) {
      if (host !== undefined) render(undefined, host.container);
      host?.remove();
      host = undefined;
      return;
    }
    host ??= createCardHost(tokens + css, leave, actions.onMove);
    render(
      <TextProvider {...cardText}>
        <Card {...card} {...actions} />
      </TextProvider>,
      host.container,
    );
    host.moveTo(card.view.corner);
  });
});
