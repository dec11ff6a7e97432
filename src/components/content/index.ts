import Advice from './Advice.astro';
import Channels from './Channels.astro';
import Cite from './Cite.astro';
import Command from './Command.astro';
import Figure from './Figure.astro';
import List from './List.astro';
import Message from './Message.astro';
import Note from './Note.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import WhereToCorrect from './WhereToCorrect.astro';

/** What MDX files may use without importing it. References they make are checked in src/rules. */
export const contentComponents = {
  Advice,
  Channels,
  Cite,
  Command,
  Figure,
  Message,
  Note,
  Steps,
  Term,
  WhereToCorrect,
  table: Table,
  ul: List,
};
