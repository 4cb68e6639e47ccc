import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IndexStatus } from '../../../../core/protocol.ts';
import { watchIndexStatus } from '../../../../extension/screens/watch-index-status.ts';
import { sampleStatus } from '../../../components/sample-status.ts';

const answer = vi.fn<() => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage: answer });
const shown: IndexStatus[] = [];

beforeEach(() => {
  answer.mockReset();
  shown.length = 0;
});

const says = (status: IndexStatus) => ({ ok: true, value: status });

test('goes on reading while an import runs, and ends with it', async () => {
  const running = { ...sampleStatus, progress: { done: 1, total: 2 } };
  answer.mockResolvedValueOnce(says(running)).mockResolvedValue(says(sampleStatus));
  await watchIndexStatus((status) => shown.push(status)).load();
  await vi.waitFor(() => expect(shown).toEqual([running, sampleStatus]));
  await new Promise((done) => setTimeout(done, 300));
  expect(answer).toHaveBeenCalledTimes(2);
});

test('shows a rebuild at once, and none any more where it ends in an error', async () => {
  answer.mockResolvedValue(says(sampleStatus));
  const { load, rebuild } = watchIndexStatus((status) => shown.push(status));
  await load();
  answer.mockResolvedValue({ ok: false, error: 'gone' });
  const rebuilding = rebuild();
  expect(shown.at(-1)?.progress).toEqual({ done: 0, total: 1 });
  await expect(rebuilding).rejects.toThrow('gone');
  expect(shown.at(-1)).toEqual(sampleStatus);
});
