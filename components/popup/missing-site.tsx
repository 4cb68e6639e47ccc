import { useText } from '../text/text.tsx';

interface MissingSiteProps {
  host: string;
  onAllow(host: string): void;
}

/** Why no card comes on a site of the index, and the way to change that. */
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
