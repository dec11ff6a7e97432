import type { Dictionary } from '../en/index.ts';
import { channels } from './channels.ts';
import { draft } from './draft.ts';
import { link } from './link.ts';
import { log } from './log.ts';
import { offline } from './offline.ts';
import { organisation } from './organisation.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';
import { reading } from './reading.ts';
import { readme } from './readme.ts';
import { release } from './release.ts';
import { site } from './site.ts';
import { tools } from './tools.ts';
import { verify } from './verify.ts';

/** 界面文字，简体中文。键由 ../en 定义，少一个类型检查就通不过。 */
export const zhCn: Dictionary = {
  ...site,
  ...channels,
  ...tools,
  ...log,
  ...paper,
  ...readme,
  ...verify,
  ...draft,
  ...reading,
  ...organisation,
  ...offline,
  ...print,
  ...link,
  ...release,
};
