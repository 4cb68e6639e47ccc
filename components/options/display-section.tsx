import type { CardMode, Corner, Settings } from '../../core/settings/settings.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';
import { Checkbox } from './checkbox.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Section } from './section.tsx';

interface DisplaySectionProps {
  settings: Pick<Settings, 'badge' | 'coverageBadge' | 'pill' | 'card' | 'corner'>;
  /** The card's keyboard shortcut as the browser writes it, empty if none; undefined while it is read. */
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

/** Lets the reader turn badge, pill and card on or off, and choose the corner of pill and card. */
export function DisplaySection({
  settings,
  shortcut,
  onChange,
  onChangeShortcut,
}: DisplaySectionProps) {
  const { t } = useText();
  return (
    <Section title={t('onCoveredArticle')}>
      <Checkbox
        name="badge"
        label={t('badgeLabel')}
        hint={t('badgeHint')}
        isChecked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <Checkbox
        name="coverage-badge"
        label={t('coverageBadgeLabel')}
        hint={t('coverageBadgeHint')}
        isChecked={settings.coverageBadge}
        onChange={(coverageBadge) => onChange({ coverageBadge })}
      />
      <Checkbox
        name="pill"
        label={t('pillLabel')}
        hint={t('pillHint')}
        isChecked={settings.pill}
        onChange={(pill) => onChange({ pill })}
      />
      <RadioGroup
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
      <RadioGroup
        name="corner"
        legend={t('corner')}
        choices={toChoices(cornerLabels)}
        value={settings.corner}
        onChange={(corner) => onChange({ corner })}
      />
    </Section>
  );
}
