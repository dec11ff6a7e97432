import { visible } from '../../formats/visible.ts';
import type { Notice } from '../kit/notice.ts';
import { isBearable } from './readers/mail-bounds.ts';
import { type Match, mailText, matchOf } from './receipt-check.ts';
import type { Actions, Place, Tool } from './tool.ts';

/** No text or mail that this tool makes comes near this; a mail with large attachments is not looked into. */
const largest = 10_000_000;

const kindOf: Record<Match, Notice['kind']> = {
  text: 'good',
  'text-lines': 'good',
  xarf: 'good',
  other: 'careful',
  'no-text': 'careful',
};

/** Holds files against the receipt that is open, and says of each what it is to it. */
export function checking(
  tool: Tool,
  { tell }: { tell(place: Place, ...notices: Notice[]): void },
): Pick<Actions, 'compare'> {
  const { say } = tool;

  async function compared(file: File): Promise<Notice> {
    const name = visible(file.name);
    if (!tool.opened) return { kind: 'stop', text: say('draft.check.first') };
    if (file.size > largest) return { kind: 'stop', text: say('draft.check.large', { name }) };
    const { receipt } = tool.opened;
    const content = new Uint8Array(await file.arrayBuffer());
    const isMail = /\.eml$/i.test(file.name);
    // The parser runs in the page, where nothing could stop it.
    if (isMail && !isBearable(content, 0.05))
      return { kind: 'stop', text: say('draft.check.large', { name }) };
    const mail = isMail ? await mailText(content) : undefined;
    const match = matchOf(receipt, content, mail);
    return { kind: kindOf[match], text: say(`draft.check.${match}`, { name }) };
  }

  return {
    async compare(picked) {
      const { round } = tool;
      const gone = ({ name }: File): Notice => ({
        kind: 'stop',
        text: say('draft.read.gone', { name: visible(name) }),
      });
      const notices = await Promise.all(picked.map(({ file }) => compared(file).catch(() => gone(file))));
      if (round === tool.round) tell('check', ...notices);
    },
  };
}
