import { previewed } from './lent.ts';
import { rowRulesBut } from './selectors.ts';

/** The rules for rows that are the page's own. */
export const rowRules = rowRulesBut(previewed);
