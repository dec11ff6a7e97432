import { type Flow, flow as schema } from '../schemas/flow.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** Every flow can be walked: answers lead somewhere, everything is reached, nothing goes round in a circle. */
export function checkFlows({ entries }: Library): Problem[] {
  return entries
    .filter(({ collection }) => collection === 'flows')
    .flatMap(({ file, data }) => {
      const result = schema.safeParse(data);
      return result.success ? checkFlow(file, result.data) : [];
    });
}

function checkFlow(file: string, flow: Flow): Problem[] {
  const next = new Map(flow.questions.map(({ id, answers }) => [id, answers.map(({ to }) => to)]));
  const outcomes = flow.outcomes.map(({ id }) => id);
  const known = new Set([...next.keys(), ...outcomes]);
  const problem = (at: string, expected: string, found: string): Problem => ({
    code: 'flow-broken',
    file,
    at,
    expected,
    found,
  });
  const leads = [['start', [flow.start]] as const, ...next];
  const dead = leads.flatMap(([at, targets]) =>
    targets
      .filter((to) => !known.has(to))
      .map((to) => problem(at, 'the id of a question or an outcome of this flow', to)),
  );
  const reached = reachedFrom(flow.start, next);
  const lonely = [...known]
    .filter((id) => !reached.has(id))
    .map((id) => problem(id, 'an answer that leads here', 'none'));
  const circle = findCircle(flow.start, next);
  const circular = circle ? [problem('questions', 'a way that ends', `a circle: ${circle.join(' → ')}`)] : [];
  return [...dead, ...lonely, ...circular];
}

type Graph = ReadonlyMap<string, readonly string[]>;

function reachedFrom(start: string, next: Graph): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return reached;
}

/** The questions of a circle in order, the first again at the end; undefined when there is none. */
function findCircle(id: string, next: Graph, way: readonly string[] = []): string[] | undefined {
  if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
  for (const to of next.get(id) ?? []) {
    const circle = findCircle(to, next, [...way, id]);
    if (circle) return circle;
  }
  return undefined;
}
