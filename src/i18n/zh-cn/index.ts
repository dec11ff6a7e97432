import type { Dictionary } from '../en/index.ts';
import { draft } from './draft.ts';
import { log } from './log.ts';
import { paper } from './paper.ts';
import { reading } from './reading.ts';
import { readme } from './readme.ts';
import { site } from './site.ts';
import { tools } from './tools.ts';
import { verify } from './verify.ts';

/** 界面文字，简体中文。键由 ../en 定义，少一个类型检查就通不过。 */
export const zhCn: Dictionary = {
  ...site,
  ...tools,
  ...log,
  ...paper,
  ...readme,
  ...verify,
  ...draft,
  ...reading,
};
