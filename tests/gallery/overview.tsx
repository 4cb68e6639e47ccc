import { useState } from 'preact/hooks';
import { translations } from '../support/translations.ts';
import type { GalleryState } from './gallery-state.ts';

/** The options of each switch; the first is the default. */
const switches = {
  language: Object.keys(translations),
  direction: ['of the language', 'ltr', 'rtl'],
  theme: ['of the system', 'light', 'dark'],
  width: ['380', '320', '640', '1000'],
};

type Choices = Record<keyof typeof switches, string>;

const heights = { card: 640, popup: 580, options: 760 };

interface OverviewProps {
  states: GalleryState[];
}

/** All states, each in a document of its own, with switches that apply to all of them. */
export function Overview({ states }: OverviewProps) {
  const [choices, setChoices] = useState(readDefaults);
  return (
    <main>
      <header>
        <h1>Gallery</h1>
        {Object.entries(switches).map(([name, options]) => (
          <label key={name}>
            {name}{' '}
            <select
              onChange={({ currentTarget }) =>
                setChoices({ ...choices, [name]: currentTarget.value })
              }
            >
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          </label>
        ))}
      </header>
      <ul>
        {states.map((state) => (
          <li key={state.name}>
            <h2>
              <a href={toAddress(state, choices)}>{state.name}</a>
            </h2>
            <iframe
              loading="lazy"
              title={state.name}
              src={toAddress(state, choices)}
              width={choices.width}
              height={heights[state.surface]}
              style={{
                colorScheme: /^(light|dark)$/.test(choices.theme) ? choices.theme : 'normal',
              }}
            />
          </li>
        ))}
      </ul>
    </main>
  );
}

function readDefaults(): Choices {
  const defaults = Object.entries(switches).map(([name, [option]]) => [name, option]);
  return Object.fromEntries(defaults);
}

function toAddress({ name }: GalleryState, { language, direction }: Choices): string {
  const query = new URLSearchParams({ state: name, language });
  if (direction === 'ltr' || direction === 'rtl') query.set('direction', direction);
  return `?${query}`;
}
