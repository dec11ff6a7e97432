import * as rule from '../field-rules.ts';

/** A time as the reader knows it. Every part may be empty while it is not known. */
export interface Moment {
  /** `2026-11-20`, or ''. */
  date: string;
  /** `14:05`, or ''. */
  time: string;
  /** IANA name, `Asia/Shanghai`, or ''. */
  zone: string;
}

export const momentRules: Readonly<Record<keyof Moment, rule.Rule>> = {
  date: rule.text,
  time: rule.text,
  zone: rule.text,
};
