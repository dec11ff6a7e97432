import type { APIRoute } from 'astro';
import { getApiDocument, getApiSchema } from '../../queries/api.ts';
import { type ApiName, apiDocuments } from '../../schemas/api.ts';

const names = Object.keys(apiDocuments) as ApiName[];

/** `/api/channels.json` and `/api/channels.schema.json`, and so for the others. */
export const getStaticPaths = () =>
  names.flatMap((name) => [
    { params: { file: name }, props: { name, isSchema: false } },
    { params: { file: `${name}.schema` }, props: { name, isSchema: true } },
  ]);

export const GET: APIRoute<{ name: ApiName; isSchema: boolean }> = async ({ props }) => {
  const content = props.isSchema ? getApiSchema(props.name) : await getApiDocument(props.name);
  return new Response(`${JSON.stringify(content, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
