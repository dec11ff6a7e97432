import { oneOfEachKind } from '../fixtures/pages.ts';
import { promiseOf } from '../fixtures/sweep.ts';

promiseOf(oneOfEachKind);
