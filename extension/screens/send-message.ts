import { browser } from 'wxt/browser';
import { createMessageSender } from '../browser/message-sender.ts';

/** Asks the worker from one of the extension's own screens. */
export const sendMessage = createMessageSender(browser.runtime);
