import type { Expected } from '../../core/schema/read-expected.ts';
import type { SettingsFileProblem } from '../../core/settings/settings-file.ts';
import { settingsVersion } from '../../core/settings/settings-migrations.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';

/** Returns what is wrong with a settings file and, for a value, its field. */
export function describeFileProblem(problem: SettingsFileProblem, text: Text): string {
  const { t } = text;
  switch (problem.kind) {
    case 'tooLarge':
      return t('fileTooLarge');
    case 'noJson':
      return t('fileNoJson');
    case 'notOurs':
      return t('fileNotOurs');
    case 'newer':
      return t('fileNewer', [problem.version, String(settingsVersion)]);
    case 'value':
      return t('fileValue', [
        problem.field,
        problem.value,
        describeExpected(problem.expected, text),
      ]);
  }
}

function describeExpected(expected: Expected, { t, language }: Text): string {
  const number = (value: number) => formatNumber(value, language);
  switch (expected.kind) {
    case 'text':
      return t('expectedText', [number(expected.maximum)]);
    case 'word':
      return t('expectedWord', [expected.words.map((word) => `"${word}"`).join(', ')]);
    case 'number':
      return t('expectedNumber', [number(expected.minimum), number(expected.maximum)]);
    case 'flag':
      return t('expectedFlag');
    case 'list':
      return t('expectedList', [number(expected.maximum)]);
    case 'object':
      return t('expectedObject');
  }
}
