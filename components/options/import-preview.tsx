import type { Settings } from '../../core/settings/settings.ts';
import { compareSettings } from '../../core/settings/settings-difference.ts';
import type { SettingsFile } from '../../core/settings/settings-file.ts';
import { useText } from '../text/text.tsx';
import { describeSettingChange } from './describe-setting-change.ts';

interface ImportPreviewProps {
  /** A file without problems. */
  file: SettingsFile;
  /** The current settings. */
  settings: Settings;
  onApply(): void;
  onCancel(): void;
}

/** Lists what a settings file would change, with buttons that apply or cancel the import. */
export function ImportPreview({ file, settings, onApply, onCancel }: ImportPreviewProps) {
  const text = useText();
  const { t } = text;
  const changes = compareSettings(settings, file.settings);
  return (
    <div class="changes">
      <p>{t(changes.length === 0 ? 'fileSame' : 'fileChanges')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.name}>{describeSettingChange(change, text)}</li>
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
