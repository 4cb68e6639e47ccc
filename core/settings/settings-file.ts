import type * as z from 'zod/mini';
import { type Expected, readExpected } from '../schema/read-expected.ts';
import { type Settings, settingsFields, toStoredSettings } from './settings.ts';
import { isKnownVersion, migrateSettings } from './settings-migrations.ts';

/** Identifies a settings file of Counterpoint. */
const fileKind = 'counterpoint-settings';

/** Bytes: more than the longest lists need. A larger file is refused unread. */
export const maxSettingsFileBytes = 128_000_000;

/** What is wrong with a settings file. */
export type SettingsFileProblem =
  | { kind: 'tooLarge' | 'noJson' | 'notOurs' }
  | { kind: 'newer'; version: string }
  | { kind: 'value'; field: string; value: string; expected: Expected };

export interface SettingsFile {
  /** The fields in the file. The others keep their values. */
  settings: Partial<Settings>;
  /** Names in the file that are no settings. */
  unknown: string[];
  /** If there are any, nothing of the file is used. */
  problems: SettingsFileProblem[];
}

/** Returns the text of a settings file, indented for people to read. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: fileKind, ...toStoredSettings(settings) }, undefined, 2)}\n`;
}

/** Reads settings from a file's text and checks every field. Never throws. */
export function readSettingsFile(text: string): SettingsFile {
  const content = readJson(text);
  if (content === undefined) return refuseSettingsFile({ kind: 'noJson' });
  const { kind, version, ...fields } = Object(content);
  if (kind !== fileKind) return refuseSettingsFile({ kind: 'notOurs' });
  if (!isKnownVersion(version)) {
    return refuseSettingsFile({ kind: 'newer', version: describe(version) });
  }

  const file: SettingsFile = { settings: {}, unknown: [], problems: [] };
  for (const [name, value] of Object.entries(migrateSettings(fields, version))) {
    // A migration may leave out a field; a file itself holds no undefined.
    if (value === undefined) continue;
    const schema = readSchema(name);
    if (schema === undefined) {
      file.unknown.push(name);
      continue;
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) {
      Object.assign(file.settings, { [name]: parsed.data });
      continue;
    }
    // The first problem of a field is enough: a list may have thousands.
    const issues = parsed.error.issues.slice(0, 1);
    file.problems.push(...issues.map((issue) => describeIssue(name, schema, issue)));
  }
  return file;
}

function readSchema(name: string): z.ZodMiniType | undefined {
  return Object.hasOwn(settingsFields, name) ? settingsFields[name as keyof Settings]() : undefined;
}

/** Returns the result for a file that cannot be used. */
export function refuseSettingsFile(problem: SettingsFileProblem): SettingsFile {
  return { settings: {}, unknown: [], problems: [problem] };
}

function describeIssue(
  name: string,
  schema: z.ZodMiniType,
  { path, input }: z.core.$ZodIssue,
): SettingsFileProblem {
  return {
    kind: 'value',
    field: nameField(name, path),
    value: describe(input),
    expected: readExpected(schema, path),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `mutedArticles[3].title`, with places counted from 1 as people count. */
function nameField(name: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field}[${step + 1}]` : `${field}.${String(step)}`,
    name,
  );
}

const maxValueLength = 60;

/** A value as the file has it, its beginning where it is long. */
function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text;
}
