import type { CardMode, Corner, Settings } from '../../core/settings/settings.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';
import { FlagChoice } from './flag-choice.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { Section } from './section.tsx';

interface PresenceSectionProps {
  settings: Pick<Settings, 'badge' | 'similarBadge' | 'pill' | 'card' | 'corner'>;
  /** The keys that open the card, as the browser names them; empty where there are none. */
  shortcut: string | undefined;
  onChange(patch: Partial<Settings>): void;
  onChangeShortcut(): void;
}

export const cardLabels: Record<CardMode, TextKey> = {
  closed: 'cardClosed',
  open: 'cardOpen',
  off: 'cardOff',
};

export const cornerLabels: Record<Corner, TextKey> = {
  bottomRight: 'cornerBottomRight',
  bottomLeft: 'cornerBottomLeft',
  topRight: 'cornerTopRight',
  topLeft: 'cornerTopLeft',
};

const toChoices = <Value extends string>(labels: Record<Value, TextKey>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** What shows itself on a covered article, each part for itself, and where. */
export function PresenceSection({
  settings,
  shortcut,
  onChange,
  onChangeShortcut,
}: PresenceSectionProps) {
  const { t } = useText();
  return (
    <Section title={t('onCoveredArticle')}>
      <FlagChoice
        name="badge"
        label={t('badgeLabel')}
        hint={t('badgeHint')}
        isOn={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <FlagChoice
        name="similar-badge"
        label={t('coverageBadgeLabel')}
        hint={t('coverageBadgeHint')}
        isOn={settings.similarBadge}
        onChange={(similarBadge) => onChange({ similarBadge })}
      />
      <FlagChoice
        name="pill"
        label={t('pillLabel')}
        hint={t('pillHint')}
        isOn={settings.pill}
        onChange={(pill) => onChange({ pill })}
      />
      <RadioChoice
        name="card"
        legend={t('card')}
        choices={toChoices(cardLabels)}
        value={settings.card}
        onChange={(card) => onChange({ card })}
      />
      {shortcut !== undefined && (
        <p class="hint">
          {t('shortcut', [shortcut || t('shortcutNone')])}{' '}
          <button type="button" class="plain-button" onClick={onChangeShortcut}>
            {t('shortcutChange')}
          </button>
        </p>
      )}
      <RadioChoice
        name="corner"
        legend={t('corner')}
        choices={toChoices(cornerLabels)}
        value={settings.corner}
        onChange={(corner) => onChange({ corner })}
      />
    </Section>
  );
}
