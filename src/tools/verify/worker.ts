import { serveWork } from '../kit/long-work.ts';
import type { Picked } from '../kit/pick.ts';
import { examine } from './examine.ts';

serveWork((picked: Picked[], watch) => examine(picked, watch));
