import { render } from 'preact';
import overviewStyle from './overview.css?inline';
import { Overview } from './overview.tsx';
import { showState } from './show-state.tsx';
import { galleryStates } from './states.ts';

const query = new URLSearchParams(location.search);
const state = galleryStates.find(({ name }) => name === query.get('state'));
if (state !== undefined) {
  const language = query.get('language') ?? 'en';
  showState(state, { language, direction: query.get('direction') ?? undefined });
} else {
  const style = document.createElement('style');
  style.textContent = overviewStyle;
  document.head.append(style);
  render(<Overview states={galleryStates} />, document.body);
}
