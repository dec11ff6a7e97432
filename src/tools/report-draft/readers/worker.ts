import { serveWork } from '../../kit/long-work.ts';
import { readEvidence } from './read.ts';

serveWork(({ file, name }: { file: File; name: string }, watch) => readEvidence(file, name, watch));
