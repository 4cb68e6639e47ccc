import { useText } from '../text/text.tsx';

interface MissingSiteProps {
  host: string;
  onAllow(host: string): void;
}

/** Says that the extension has no access to a site in the index, with a button that asks for it. */
export function MissingSite({ host, onAllow }: MissingSiteProps) {
  const { t } = useText();
  return (
    <div class="problem">
      <p>{t('siteMissing', [host])}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => onAllow(host)}>
          {t('allowSite')}
        </button>
      </div>
    </div>
  );
}
