import { useState } from 'preact/hooks';
import type { MuteChoice } from '../../core/view/card-view-model.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';

interface MuteMenuProps {
  site: string;
  onMute(what: MuteChoice): void;
}

interface Way {
  what: MuteChoice;
  label: TextKey;
  hint?: TextKey;
}

const ways: Way[] = [
  { what: 'article', label: 'muteArticle' },
  { what: 'site', label: 'muteSite' },
  { what: 'card', label: 'turnOffCard', hint: 'turnOffCardHint' },
];

const furtherWays: Way[] = [
  { what: 'page', label: 'mutePage', hint: 'mutePageHint' },
  { what: 'untilNew', label: 'muteUntilNew', hint: 'muteUntilNewHint' },
  { what: 'today', label: 'muteToday' },
];

/** The ways to be rid of the card, those that are asked for most at once. */
export function MuteMenu({ site, onMute }: MuteMenuProps) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      {[...ways, ...(isWhole ? furtherWays : [])].map(({ what, label, hint }) => (
        <button
          key={what}
          type="button"
          class="plain-button"
          title={what === 'site' ? site : hint && t(hint)}
          onClick={() => onMute(what)}
        >
          {t(label)}
        </button>
      ))}
      <button
        type="button"
        class="plain-button"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t('moreMuting')}
      </button>
    </>
  );
}
