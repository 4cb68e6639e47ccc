import { useState } from 'preact/hooks';
import type { MuteChoice } from '../../core/view/card-view-model.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';

interface MuteMenuProps {
  site: string;
  onMute(what: MuteChoice): void;
}

interface MuteOption {
  what: MuteChoice;
  label: TextKey;
  hint?: TextKey;
}

const mainOptions: MuteOption[] = [
  { what: 'article', label: 'muteArticle' },
  { what: 'site', label: 'muteSite' },
  { what: 'card', label: 'turnOffCard', hint: 'turnOffCardHint' },
];

const moreOptions: MuteOption[] = [
  { what: 'page', label: 'mutePage', hint: 'mutePageHint' },
  { what: 'untilNew', label: 'muteUntilNew', hint: 'muteUntilNewHint' },
  { what: 'today', label: 'muteToday' },
];

/** Buttons that mute: the main options, and a button that shows more of them. */
export function MuteMenu({ site, onMute }: MuteMenuProps) {
  const { t } = useText();
  const [isExpanded, setExpanded] = useState(false);
  return (
    <>
      {[...mainOptions, ...(isExpanded ? moreOptions : [])].map(({ what, label, hint }) => (
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
        aria-expanded={isExpanded}
        onClick={() => setExpanded(!isExpanded)}
      >
        {t('moreMuting')}
      </button>
    </>
  );
}
