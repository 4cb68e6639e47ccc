import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Translate } from '../../core/view/text-key.ts';

/** The texts of the interface and how to format what they contain. */
export interface Text {
  t: Translate;
  /** BCP 47 tag of the language, for dates, numbers and plurals. */
  language: string;
  direction: 'ltr' | 'rtl';
}

interface TextProviderProps {
  t: Translate;
  language: string;
  children?: ComponentChildren;
}

const TextContext = createContext<Text | undefined>(undefined);

/** Provides the texts of a language to every view below it. */
export function TextProvider({ t, language, children }: TextProviderProps) {
  const text = useMemo((): Text => {
    const direction = t('textDirection') === 'rtl' ? 'rtl' : 'ltr';
    return { t, language, direction };
  }, [t, language]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** Returns the texts of the nearest TextProvider. Throws if there is none. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === undefined) throw new Error('useText needs a TextProvider above it');
  return text;
}
