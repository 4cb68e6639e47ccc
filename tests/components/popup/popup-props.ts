import { vi } from 'vitest';
import type { PopupViewModel } from '../../../core/view/popup-view-model.ts';

/** The props of a popup view other than its state; the actions are mocks. */
export const popupProps = {
  place: 'popup',
  recent: [],
  status: undefined,
  onType: vi.fn(),
  onLookUp: vi.fn(),
  onLookUpAgain: vi.fn(),
  onClearRecent: vi.fn(),
  onOpen: vi.fn(),
  onBackToResults: vi.fn(),
  onShowAnyway: vi.fn(),
  onShowBehind: vi.fn(),
  onUnmute: vi.fn(),
  onSwitchTopic: vi.fn(),
  onCopyEntry: vi.fn(async () => {}),
  onTryAgain: vi.fn(),
  onRebuild: vi.fn(),
  onAllowSite: vi.fn(),
  onOpenOptions: vi.fn(),
} satisfies Partial<PopupViewModel>;
