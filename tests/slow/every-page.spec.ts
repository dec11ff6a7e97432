import { cards, pages } from '../fixtures/pages.ts';
import { promiseOf } from '../fixtures/sweep.ts';

// `npm test` takes two pages of each template; here every page is looked at.
promiseOf([...pages, ...cards]);
