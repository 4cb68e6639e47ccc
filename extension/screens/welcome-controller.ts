import { browser } from 'wxt/browser';
import { noPieces } from '../../core/page/page-pieces.ts';
import type { PinHint, WelcomeViewModel } from '../../core/view/welcome-view-model.ts';
import { readPagePieces } from '../browser/read-page-pieces.ts';
import { sendMessage } from './send-message.ts';

type WelcomeState = Pick<WelcomeViewModel, 'example' | 'pin'>;

/** The article in data/articles; an index of other data may not have it. */
const exampleAddress =
  'https://medicalxpress.com/news/2022-05-artificial-intelligence-patients-medical-images.html';

/** Calls back with what the welcome page shows: at once, and again as answers come. */
export function startWelcomeController(onState: (state: WelcomeState) => void): void {
  let state: WelcomeState = { example: undefined, pin: undefined };
  const change = (changed: Partial<WelcomeState>) => {
    state = { ...state, ...changed };
    onState(state);
  };
  change({});
  void readExample().then((example) => change({ example }));
  void readPinHint().then((pin) => change({ pin }));
}

async function readExample(): Promise<WelcomeState['example']> {
  const page = { address: exampleAddress, declared: [], anyway: true };
  try {
    const { view } = await sendMessage('lookUp', page);
    if (view === undefined) return 'unknown';
    let pieces = noPieces;
    await readPagePieces(sendMessage, view, page, (read) => {
      pieces = read;
    });
    // This page loads no remote pictures, even if the reader allows them elsewhere.
    return { view: { ...view, pictures: false }, pieces };
  } catch {
    return 'unknown';
  }
}

async function readPinHint(): Promise<PinHint | undefined> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  if (isOnToolbar === true) return undefined;
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return 'firefox';
  const data = Reflect.get(navigator, 'userAgentData') as UserAgentData | undefined;
  const isEdge = data?.brands.some(({ brand }) => brand === 'Microsoft Edge') === true;
  return isEdge ? 'edge' : 'chrome';
}

/** Chromium only: https://developer.mozilla.org/docs/Web/API/NavigatorUAData */
interface UserAgentData {
  brands: { brand: string; version: string }[];
}
