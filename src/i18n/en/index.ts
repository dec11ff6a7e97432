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

/**
 * Interface strings in English. These files define the keys; the type check fails when another
 * language lacks one. `{name}` stands for a value put in by the caller.
 */
export const en = {
  ...site,
  ...channels,
  ...tools,
  ...log,
  ...paper,
  ...readme,
  ...verify,
  ...draft,
  ...reading,
  ...offline,
  ...print,
  ...link,
  ...release,
  ...organisation,
};

export type Key = keyof typeof en;
export type Dictionary = Record<Key, string>;
