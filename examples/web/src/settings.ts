import type { AppSettings } from '../../../src/pages/settings.ts';

/** What the server has put into the page. */
export const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as AppSettings;
