import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { compareSettings } from '../../core/settings/settings-difference.ts';
import type { SettingsFile } from '../../core/settings/settings-file.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';
import { describeChange, describeProblem } from './setting-words.ts';

interface SettingsFileSectionProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
  onExport(): void;
  /** Reads a file that the reader chose. */
  readFile(file: File): Promise<SettingsFile>;
}

/** What became of the settings last, and what they were before. */
interface Done {
  what: 'imported' | 'reset' | 'undone';
  before?: Settings;
  after?: Partial<Settings>;
}

/** Settings out to a file, in from one, and back to how they came. */
export function SettingsFileSection({
  settings,
  onChange,
  onExport,
  readFile,
}: SettingsFileSectionProps) {
  const { t } = useText();
  const outcome = useRef<HTMLDivElement>(null);
  const [file, setFile] = useState<SettingsFile>();
  const [done, setDone] = useState<Done>();
  const isDefault = compareSettings(settings, defaultSettings).length === 0;
  // Whatever was changed since would be lost by going back.
  const canUndo =
    done?.before !== undefined && compareSettings(settings, done.after ?? {}).length === 0;

  // The button that was pressed may be gone: the keyboard goes on from what it did.
  useLayoutEffect(() => {
    if (file !== undefined || done !== undefined) outcome.current?.focus();
  }, [file, done]);

  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen === undefined) return;
    setDone(undefined);
    setFile(await readFile(chosen));
    // The same file again, once it was mended, is a change too.
    input.value = '';
  };
  const apply = (what: Done['what'], patch: Partial<Settings>, before?: Settings) => {
    setFile(undefined);
    setDone(before === undefined ? { what } : { what, before, after: patch });
    onChange(patch);
  };

  return (
    <Section title={t('yourSettings')} hint={t('yourSettingsHint')}>
      <div class="button-row">
        <button type="button" class="button" onClick={onExport}>
          {t('exportSettings')}
        </button>
        <label class="button">
          {t('importSettings')}
          <input
            id="settings-file"
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="button"
          aria-disabled={isDefault}
          onClick={() => !isDefault && apply('reset', defaultSettings, settings)}
        >
          {t('resetSettings')}
        </button>
      </div>
      <div ref={outcome} class="outcome" role="status" tabIndex={-1}>
        {file !== undefined && file.problems.length > 0 && <Problems file={file} />}
        {file !== undefined && file.problems.length === 0 && (
          <Changes
            file={file}
            settings={settings}
            onApply={() => apply('imported', file.settings, settings)}
            onCancel={() => setFile(undefined)}
          />
        )}
        {done !== undefined && (
          <p class="done">
            {t(doneWords[done.what])}{' '}
            {canUndo && (
              <button
                type="button"
                class="button"
                onClick={() => done.before && apply('undone', done.before)}
              >
                {t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}

const doneWords = {
  imported: 'settingsImported',
  reset: 'settingsReset',
  undone: 'settingsUndone',
} as const;

/** So many say enough; a file with more is of another kind. */
const maxProblems = 10;

function Problems({ file }: { file: SettingsFile }) {
  const text = useText();
  return (
    <div class="problem">
      <p>{text.t('fileRefused')}</p>
      <ul>
        {file.problems.slice(0, maxProblems).map((problem, at) => (
          <li key={at} dir="auto">
            {describeProblem(problem, text)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChangesProps {
  file: SettingsFile;
  settings: Settings;
  onApply(): void;
  onCancel(): void;
}

function Changes({ file, settings, onApply, onCancel }: ChangesProps) {
  const text = useText();
  const { t } = text;
  const changes = compareSettings(settings, file.settings);
  return (
    <div class="changes">
      <p>{t(changes.length === 0 ? 'fileSame' : 'fileChanges')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.name}>{describeChange(change, text)}</li>
        ))}
      </ul>
      {file.unknown.length > 0 && <p class="hint">{t('fileUnknown', [file.unknown.join(', ')])}</p>}
      <div class="button-row">
        {changes.length > 0 && (
          <button type="button" class="button" onClick={onApply}>
            {t('applyImport')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
