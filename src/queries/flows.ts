import { localeIds } from '../i18n/locales.ts';
import type { Flow } from '../schemas/flow.ts';
import { getFlow } from './records.ts';

/** Every question and outcome of a flow in every language, for `getStaticPaths`. */
export async function getFlowPaths(id: string) {
  const flow: Flow = await getFlow(id);
  const nodes = [...flow.questions, ...flow.outcomes];
  return localeIds.flatMap((lang) =>
    nodes.map((node) => ({ params: { lang, node: node.id }, props: { flow } })),
  );
}
