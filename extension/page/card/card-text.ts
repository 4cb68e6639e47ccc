import { browser } from '@wxt-dev/browser';
import { createText } from '../../browser/create-text.ts';

export const cardText = createText(browser.i18n);
