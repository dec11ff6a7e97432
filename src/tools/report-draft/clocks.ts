import type { KitChannel, KitDeadline } from '../../formats/report/report-kit.ts';
import { type Answers, answerTo } from './answers.ts';
import { type Due, deadlineAt } from './deadline.ts';
import { instantOf, isZone } from './zone.ts';

/** One clock of a channel, reckoned where it can be. */
export interface Clock {
  deadline: KitDeadline;
  /** Absent when the clock is no number of hours, or when it began is not known yet. */
  due?: Due;
  /** The field whose answer starts it, when that is still missing: `noticed`, `happened`. */
  needs?: string;
}

interface ClockFacts {
  answers: Answers;
  /** The reader's zone, IANA; times are told in it. */
  zone: string;
  /** Milliseconds since 1970. */
  now: number;
  /** When the channel got the report, from a receipt. */
  received?: number;
}

const startOf = { aware: 'noticed', occurred: 'happened' } as const;

/** The clocks of a channel, in the order of its entry. */
export function clocksOf({ deadlines = [] }: Pick<KitChannel, 'deadlines'>, facts: ClockFacts): Clock[] {
  return deadlines.map((deadline): Clock => {
    const { limit } = deadline;
    if (!limit || !isZone(facts.zone)) return { deadline };
    const began = beganAt(limit.from, facts);
    if (began !== undefined) {
      return { deadline, due: deadlineAt(began, limit.hours, facts.zone, facts.now) };
    }
    return limit.from === 'received' ? { deadline } : { deadline, needs: startOf[limit.from] };
  });
}

function beganAt(from: 'aware' | 'occurred' | 'received', { answers, received }: ClockFacts) {
  if (from === 'received') return received;
  const moment = answerTo(answers, startOf[from]);
  return typeof moment === 'object' && !Array.isArray(moment) ? instantOf(moment) : undefined;
}
