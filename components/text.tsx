import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type messages from '../locales/en.json';

export type TextKey = keyof typeof messages;

/** The reader's words for a key, with $1, $2 … replaced in this order. */
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
