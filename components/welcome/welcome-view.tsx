import type { PageView } from '../../core/page/page-view.ts';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page/page-details.tsx';
import { type TextKey, useText } from '../text/text.tsx';

/** Browsers whose toolbar is arranged differently. */
export type PinHint = 'chrome' | 'edge' | 'firefox';

export interface FirstRunViewProps {
  /** `unknown` where the index does not have it, absent while it is being looked up. */
  example: PageView | 'unknown' | undefined;
  /** Absent where the button is in sight already. */
  pin: PinHint | undefined;
  onOpenOptions(): void;
}

const pinHints: Record<PinHint, TextKey> = {
  chrome: 'pinChrome',
  edge: 'pinEdge',
  firefox: 'pinFirefox',
};

/** What a reader is told once, after the install. */
export function FirstRunView({ example, pin, onOpenOptions }: FirstRunViewProps) {
  const { t, language, direction } = useText();
  return (
    <main class="welcome" lang={language} dir={direction}>
      <h1 class="welcome-title">
        <Mark /> {t('firstRunTitle')}
      </h1>
      <ol class="sentences">
        <li>{t('firstRunCard')}</li>
        <li>{t('firstRunPrivacy')}</li>
        <li>{t('firstRunButton')}</li>
      </ol>
      {example === 'unknown' && <p class="hint">{t('firstRunNoExample')}</p>}
      {example !== undefined && example !== 'unknown' && (
        <figure class="example">
          <figcaption>{t('firstRunExample')}</figcaption>
          <div class="example-card">
            <PageDetails view={example} isElsewhere />
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
