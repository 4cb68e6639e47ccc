import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Translate } from '../../core/view/text-key.ts';

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
