import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { compareSettings } from '../../core/settings/settings-difference.ts';
import type { SettingsFile } from '../../core/settings/settings-file.ts';
import { useText } from '../text/text.tsx';
import { AppliedNote } from './applied-note.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProblems } from './import-problems.tsx';
import { Section } from './section.tsx';
import { SettingsFileInput } from './settings-file-input.tsx';

interface SettingsFileSectionProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
  onExport(): void;
  /** Reads a file that the reader chose. */
  readFile(file: File): Promise<SettingsFile>;
}

/** What the reader did last: chose a file, applied settings, or undid that. */
type Outcome =
  | { kind: 'chosen'; file: SettingsFile }
  | { kind: 'imported' | 'reset'; before: Settings; patch: Partial<Settings> }
  | { kind: 'undone' };

/** Exports, imports and resets the settings. */
export function SettingsFileSection({
  settings,
  onChange,
  onExport,
  readFile,
}: SettingsFileSectionProps) {
  const { t } = useText();
  const region = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const isDefault = compareSettings(settings, defaultSettings).length === 0;

  // The button that the reader pressed may have gone. From here, the keyboard reaches what follows.
  useLayoutEffect(() => {
    if (outcome !== undefined) region.current?.focus();
  }, [outcome]);

  const choose = async (file: File) => setOutcome({ kind: 'chosen', file: await readFile(file) });
  const apply = (kind: 'imported' | 'reset', patch: Partial<Settings>) => {
    setOutcome({ kind, before: settings, patch });
    onChange(patch);
  };
  const undo = (before: Settings) => {
    setOutcome({ kind: 'undone' });
    onChange(before);
  };

  return (
    <Section title={t('yourSettings')} hint={t('yourSettingsHint')}>
      <div class="button-row">
        <button type="button" class="button" onClick={onExport}>
          {t('exportSettings')}
        </button>
        <SettingsFileInput onChoose={(file) => void choose(file)} />
        <button
          type="button"
          class="button"
          aria-disabled={isDefault}
          onClick={() => !isDefault && apply('reset', defaultSettings)}
        >
          {t('resetSettings')}
        </button>
      </div>
      <div ref={region} class="outcome" role="status" tabIndex={-1}>
        {outcome?.kind === 'chosen' && outcome.file.problems.length > 0 && (
          <ImportProblems problems={outcome.file.problems} />
        )}
        {outcome?.kind === 'chosen' && outcome.file.problems.length === 0 && (
          <ImportPreview
            file={outcome.file}
            settings={settings}
            onApply={() => apply('imported', outcome.file.settings)}
            onCancel={() => setOutcome(undefined)}
          />
        )}
        {(outcome?.kind === 'imported' || outcome?.kind === 'reset') && (
          <AppliedNote
            message={t(outcome.kind === 'reset' ? 'settingsReset' : 'settingsImported')}
            // Undo would lose a change that the reader made since.
            canUndo={compareSettings(settings, outcome.patch).length === 0}
            onUndo={() => undo(outcome.before)}
          />
        )}
        {outcome?.kind === 'undone' && <p class="done">{t('settingsUndone')}</p>}
      </div>
    </Section>
  );
}
