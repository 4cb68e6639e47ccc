import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type messages from '../../locales/en.json';

type EnglishKey = keyof typeof messages;

type Counted<Key> = Key extends `${infer Counted}Other` ? Counted : never;

/** What is counted: the keys of its plural forms, without the form at their end. */
export type CountKey = Counted<EnglishKey>;

/** The forms of a count are as many as the language has; English has only One and Other. */
export type TextKey = EnglishKey | `${CountKey}${Capitalize<Intl.LDMLPluralRule>}`;

/** The reader's words for a key, with $1, $2 … replaced in this order; empty where there are none. */
export type Translate = (key: TextKey, substitutions?: string[]) => string;

export interface Text {
  t: Translate;
  /** BCP 47 tag of the words, for dates, numbers and plurals. */
  language: string;
  direction: 'ltr' | 'rtl';
}

interface TextProviderProps {
  t: Translate;
  language: string;
  children?: ComponentChildren;
}

const TextContext = createContext<Text | undefined>(undefined);

/** Gives every view below it its words. */
export function TextProvider({ t, language, children }: TextProviderProps) {
  const text = useMemo((): Text => {
    const direction = t('textDirection') === 'rtl' ? 'rtl' : 'ltr';
    return { t, language, direction };
  }, [t, language]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** The words of the provider above. Throws where there is none. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === undefined) throw new Error('useText: there is no TextProvider above');
  return text;
}
