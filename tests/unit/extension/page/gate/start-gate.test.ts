import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const onChanged = { addListener: vi.fn(), removeListener: vi.fn() };
const sendMessage = vi.fn();
/** What the document's tags say, one a line. */
let tags = '';

beforeEach(() => {
  tags = '';
  vi.resetModules();
  vi.resetAllMocks();
  vi.stubGlobal('browser', {
    runtime: { id: 'counterpoint', sendMessage },
    storage: { local: { onChanged } },
  });
  vi.stubGlobal('location', { href: 'https://site.example/a#top' });
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { documentElement: { children: [] } }),
  );
  vi.stubGlobal('navigation', new EventTarget());
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.stubGlobal(
    'XPathEvaluator',
    class {
      evaluate = () => ({ stringValue: tags });
    },
  );
  vi.stubGlobal('counterpointAddresses', undefined);
  vi.stubGlobal('counterpointGate', undefined);
});
afterEach(() => vi.unstubAllGlobals());

const answer = (isKnown: boolean, cardAction = 'remove') => ({
  ok: true,
  value: { cardAction, isKnown },
});

async function startGate(): Promise<void> {
  (await import('../../../../../extension/page/gate/start-gate.ts')).startGate();
}

function goTo(address: string): void {
  vi.stubGlobal('location', { href: address });
  navigation.dispatchEvent(new Event('currententrychange'));
}

/** Lets the gate take its answers. */
const settle = () => new Promise((done) => setTimeout(done));

test('leaves the storage alone until a page is in the index, and then watches it once', async () => {
  sendMessage.mockResolvedValue(answer(false));
  await startGate();
  await settle();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(onChanged.addListener).not.toHaveBeenCalled();

  sendMessage.mockResolvedValue(answer(true));
  for (const address of ['https://site.example/b', 'https://site.example/c']) {
    goTo(address);
    await settle();
  }
  expect(onChanged.addListener).toHaveBeenCalledOnce();
  onChanged.addListener.mock.calls[0]?.[0]({ settings: {} });
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('watches the settings where the worker could not say whether the page is known', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: 'no disk' });
  await startGate();
  await settle();
  expect(onChanged.addListener).toHaveBeenCalledOnce();
});

test('is stopped for good by a later gate, even while its request is being answered', async () => {
  const late = Promise.withResolvers<unknown>();
  sendMessage.mockReturnValueOnce(late.promise);
  await startGate();
  sendMessage.mockResolvedValue(answer(false));
  await startGate();
  late.resolve(answer(true));
  await settle();
  expect(onChanged.addListener).not.toHaveBeenCalled();
  goTo('https://site.example/b');
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('names the addresses that the document had only beside a tag that says something', async () => {
  sendMessage.mockResolvedValue(answer(false));
  tags = 'https://site.example/a\n\n';
  await startGate();
  const page = { address: 'https://site.example/a', declared: [], earlier: [] };
  expect(sendMessage).toHaveBeenLastCalledWith({ name: 'checkPage', request: page });
  tags = '\n https://site.example/original \n';
  goTo('https://site.example/b');
  expect(sendMessage).toHaveBeenLastCalledWith({
    name: 'checkPage',
    request: {
      address: 'https://site.example/b',
      declared: ['https://site.example/original'],
      earlier: ['', 'https://site.example/a', 'https://site.example/b'],
    },
  });
});
