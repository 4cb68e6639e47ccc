import { useState } from 'preact/hooks';
import { translations } from '../support/translations.ts';
import type { GalleryState } from './gallery-state.ts';

/** What can be switched; the first of each is what the gallery opens with. */
const switches = {
  language: Object.keys(translations),
  direction: ['of the language', 'ltr', 'rtl'],
  theme: ['of the system', 'light', 'dark'],
  width: ['380', '320', '640', '1000'],
};

type Choices = Record<keyof typeof switches, string>;

const heights = { card: 640, popup: 580, options: 760 };

/** All states beside each other, each in a document of its own, under the same switches. */
export function Overview({ states }: { states: GalleryState[] }) {
  const [choices, setChoices] = useState(readFirst);
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

function readFirst(): Choices {
  const first = Object.entries(switches).map(([name, [option]]) => [name, option]);
  return Object.fromEntries(first);
}

function toAddress({ name }: GalleryState, { language, direction }: Choices): string {
  const query = new URLSearchParams({ state: name, language });
  if (direction === 'ltr' || direction === 'rtl') query.set('direction', direction);
  return `?${query}`;
}
