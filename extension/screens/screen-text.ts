import { browser } from 'wxt/browser';
import { createText } from '../browser/create-text.ts';

export const screenText = createText(browser.i18n);
