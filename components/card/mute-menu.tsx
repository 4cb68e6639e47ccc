import { useState } from 'preact/hooks';
import type { MuteChoice } from '../../core/view/card-view-model.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';

interface HideMenuProps {
  site: string;
  onHide(what: MuteChoice): void;
}

interface Way {
  what: MuteChoice;
  label: TextKey;
  hint?: TextKey;
}

const ways: Way[] = [
  { what: 'article', label: 'hideOnArticle' },
  { what: 'site', label: 'hideOnSite' },
  { what: 'card', label: 'hideCard', hint: 'hideCardHint' },
];

const furtherWays: Way[] = [
  { what: 'page', label: 'hideOnPage', hint: 'hideOnPageHint' },
  { what: 'untilNew', label: 'hideUntilNew', hint: 'hideUntilNewHint' },
  { what: 'today', label: 'hideToday' },
];

/** The ways to be rid of the card, those that are asked for most at once. */
export function MuteMenu({ site, onHide }: HideMenuProps) {
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
          onClick={() => onHide(what)}
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
        {t('moreHiding')}
      </button>
    </>
  );
}
