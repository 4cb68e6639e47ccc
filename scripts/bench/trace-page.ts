import { attach } from './chromium-bench-extension.ts';
import type { DevtoolsPipe } from './devtools-pipe.ts';

/** Main-thread time of one load of a page, in milliseconds of processor time. */
export interface PageCost {
  /** All tasks. */
  totalMs: number;
  /** Making the extension's world in the page, before any script of it runs. */
  worldMs: number;
  /** The extension's script in the page, and what of it ran later. */
  scriptMs: number;
}

/** One of Chromium's trace events; durations are in microseconds, tdur is processor time. */
interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly [field: string]: unknown;
  };
}

/** Few, because each event that is written down costs time too. */
const includedCategories = ['toplevel', 'devtools.timeline', 'extensions'];

/** Long enough after the load event for the gate to ask and be answered. */
const quietMs = 1_000;

/** Loads an address in a new tab, traces it, and says what its main thread did. */
export async function tracePage(pipe: DevtoolsPipe, url: string): Promise<PageCost> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const session = await attach(pipe, targetId);
  await pipe.send('Page.enable', {}, session);
  const events: TraceEvent[] = [];
  const stopListening = pipe.listen('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories };
  await pipe.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const loaded = nextEvent(pipe, 'Page.loadEventFired');
  await pipe.send('Page.navigate', { url }, session);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  const complete = nextEvent(pipe, 'Tracing.tracingComplete');
  await pipe.send('Tracing.end');
  await complete;
  stopListening();
  await pipe.send('Target.closeTarget', { targetId });
  return readCost(events, url);
}

function nextEvent(pipe: DevtoolsPipe, method: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = pipe.listen(method, () => {
      stop();
      resolve();
    });
  });
}

const scriptEvents = ['EvaluateScript', 'FunctionCall'];

/** Adds up the events of the thread that parsed the page. */
export function readCost(events: readonly TraceEvent[], url: string): PageCost {
  const parse = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url),
  );
  if (parse === undefined) throw new Error(`${url}: the trace has no such page`);
  const own = events.filter(({ pid, tid }) => pid === parse.pid && tid === parse.tid);
  const sumMs = (isWanted: (event: TraceEvent) => boolean) =>
    own.filter(isWanted).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith('chrome-extension:') === true;
  return {
    totalMs: sumMs(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    worldMs: sumMs(({ name }) => name === 'ScriptInjection::InjectJs'),
    scriptMs: sumMs((event) => scriptEvents.includes(event.name) && isOurs(event)),
  };
}
