import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../assets/tokens.css?inline';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { TextProvider } from '../components/text.tsx';
import { type CardHost, createCardHost } from '../utils/page/card-host.ts';
import { browserText } from '../utils/views/browser-text.ts';
import { followCard } from '../utils/views/follow-card.ts';

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
