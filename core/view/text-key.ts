import type messages from '../../locales/en.json';

type EnglishKey = keyof typeof messages;

type Counted<Key> = Key extends `${infer Counted}Other` ? Counted : never;

/** Keys of counted texts, without the plural form at the end. */
export type CountKey = Counted<EnglishKey>;

/**
 * Keys of all texts in locales/. A counted text has a key for each plural form of the language;
 * English has only One and Other.
 */
export type TextKey = EnglishKey | `${CountKey}${Capitalize<Intl.LDMLPluralRule>}`;

/** Returns the text for a key, with $1, $2 … replaced by the substitutions; empty if there is none. */
export type Translate = (key: TextKey, substitutions?: string[]) => string;
