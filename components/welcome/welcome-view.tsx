import type { TextKey } from '../../core/view/text-key.ts';
import type { PinHint, WelcomeViewModel } from '../../core/view/welcome-view-model.ts';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page/page-details.tsx';
import { useText } from '../text/text.tsx';

const pinHints: Record<PinHint, TextKey> = {
  chrome: 'pinChrome',
  edge: 'pinEdge',
  firefox: 'pinFirefox',
};

/** The page that opens once after the install. */
export function WelcomeView({ example, pin, onOpenOptions }: WelcomeViewModel) {
  const { t, language, direction } = useText();
  return (
    <main class="welcome" lang={language} dir={direction}>
      <h1 class="welcome-title">
        <Mark /> {t('welcomeTitle')}
      </h1>
      <ol class="sentences">
        <li>{t('welcomeCard')}</li>
        <li>{t('welcomePrivacy')}</li>
        <li>{t('welcomeButton')}</li>
      </ol>
      {example === 'unknown' && <p class="hint">{t('welcomeNoExample')}</p>}
      {example !== undefined && example !== 'unknown' && (
        <figure class="example">
          <figcaption>{t('welcomeExample')}</figcaption>
          <div class="example-card">
            <PageDetails {...example} hasTitleLink />
          </div>
        </figure>
      )}
      {pin !== undefined && (
        <section class="pin">
          <h2>{t('pinHint')}</h2>
          <p>{t(pinHints[pin])}</p>
        </section>
      )}
      <button type="button" class="button" onClick={onOpenOptions}>
        {t('settings')}
      </button>
    </main>
  );
}
