import { cards, pages } from '../fixtures/pages.ts';
import { allWidths, promiseOf } from '../fixtures/sweep.ts';

// `npm test` takes one page of each kind at some widths; here every page is looked at, at all.
promiseOf([...pages, ...cards], allWidths);
