import type { KitChannel, KitTemplate, ReportKit } from '../../formats/report/report-kit.ts';
import type { Answers } from './answers.ts';
import { type Draft, makeDraft, templateOf } from './draft.ts';
import { heldBack, withoutHeld } from './held.ts';
import { type Piece, piecesOf } from './plain-text.ts';
import { proposeRoute, reportOf, type Stop } from './route.ts';
import type { Session } from './session.ts';
import { isZone } from './zone.ts';

/** A draft for the channel that is picked. */
export interface Chosen {
  channel: KitChannel;
  /** Id of the template. */
  templateId: string;
  template: KitTemplate;
  /** Languages it may be written in, the best first. */
  languages: string[];
  draft: Draft;
  /** Fields with an answer that this channel does not get, whether or not its template asks for them. */
  held: string[];
  /** The answers that it gets; everything that leaves the page is made of these. */
  given: Answers;
  /** The text as every export has it, and the pieces it is made of. */
  text: string;
  pieces: Piece[];
}

/** Everything that follows from what was picked and answered. */
export interface Work {
  /** Empty until place and situation are picked. */
  stops: Stop[];
  /** Absent when no channel is picked, or the one picked does not serve this place and situation. */
  chosen?: Chosen;
}

export function workOf(kit: ReportKit, session: Session): Work {
  const { place, situation, assets, answers, readFrom } = session;
  if (!place || !situation) return { stops: [] };
  const stops = proposeRoute(kit, { place, situation, assets });
  const channel = stops.find(({ entry }) => entry.id === session.channel)?.entry;
  if (!channel) return { stops };
  const templateId = reportOf(channel, situation);
  const languages = languagesFor(kit, channel);
  const language = languages.find((one) => one === session.language) ?? languages[0] ?? kit.locale;
  const held = heldBack(kit, channel, session);
  const draft = makeDraft(kit, { template: templateId, language, answers, held, readFrom });
  const pieces = piecesOf(draft, kit.words[language] ?? {});
  const text = pieces.map((piece) => piece.text).join('');
  const template = templateOf(kit, templateId);
  const given = withoutHeld(answers, held);
  return { stops, chosen: { channel, templateId, template, languages, draft, held, given, text, pieces } };
}

/** Where a source says which languages a channel takes, those; else ours first, then the others. */
const languagesFor = (kit: ReportKit, { languages, languagesKnown }: KitChannel) =>
  languagesKnown ? languages : [...new Set([...languages, ...kit.languages.map(({ id }) => id)])];

/** The zone to tell clocks in: the one in which the reader said since when they know, else the browser's. */
export function zoneOf({ answers }: Session): string {
  const noticed = Object.hasOwn(answers, 'noticed') ? answers['noticed'] : undefined;
  const said = typeof noticed === 'object' && !Array.isArray(noticed) ? noticed.zone : '';
  return isZone(said) ? said : ownZone();
}

/** The zone this browser says it is in; browsers that hide it say UTC. */
export const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
