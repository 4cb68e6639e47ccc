import { attach } from './chromium-bench-extension.ts';
import type { DevtoolsPipe } from './devtools-pipe.ts';

/** The main-thread time of one load of a page, in milliseconds of CPU time. */
export interface PageCost {
  /** All tasks. */
  totalMs: number;
  /** Creating the extension's isolated world in the page, before its scripts run. */
  worldMs: number;
  /** Running the extension's script in the page, callbacks included. */
  scriptMs: number;
}

/** A trace event of Chromium; `tdur` is its CPU time in microseconds. */
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

/** As few as possible, because recording an event takes time too. */
const includedCategories = ['toplevel', 'devtools.timeline', 'extensions'];

/** The time after the load event in which the gate asks the worker and gets its answer. */
const settleMs = 1_000;

/** Loads an address in a new tab and returns the cost on its main thread, from a trace. */
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
  await new Promise((resolve) => setTimeout(resolve, settleMs));
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

/**
 * Adds up the trace events of the thread that parsed the page. Throws if the trace does not have the
 * page.
 */
export function readCost(events: readonly TraceEvent[], url: string): PageCost {
  const parse = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url),
  );
  if (parse === undefined) throw new Error(`${url}: the trace has no such page`);
  const own = events.filter(({ pid, tid }) => pid === parse.pid && tid === parse.tid);
  const sumMs = (isWanted: (event: TraceEvent) => boolean) =>
    own.filter(isWanted).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  const isOfExtension = ({ args }: TraceEvent) =>
    args.data?.url?.startsWith('chrome-extension:') === true;
  return {
    totalMs: sumMs(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    worldMs: sumMs(({ name }) => name === 'ScriptInjection::InjectJs'),
    scriptMs: sumMs((event) => scriptEvents.includes(event.name) && isOfExtension(event)),
  };
}
