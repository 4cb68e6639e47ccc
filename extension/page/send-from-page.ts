import { browser } from '@wxt-dev/browser';
import { createMessageSender } from '../browser/message-sender.ts';

/** Asks the worker from a page, through the browser's own API: the polyfill would be too large here. */
export const sendFromPage = createMessageSender(browser.runtime);
